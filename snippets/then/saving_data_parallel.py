"""DataParallel 与 module. 前缀 | DataParallel and the prefix module."""

from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

net = nn.Linear(2, 1)
saved = nn.DataParallel(net).state_dict()
try:
    net.load_state_dict(saved)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "module.weight", "module.bias".
consume_prefix_in_state_dict_if_present(saved, "module.")
print(net.load_state_dict(saved), list(nn.DataParallel(net).module.state_dict()))
#> <All keys matched successfully> ['weight', 'bias']
