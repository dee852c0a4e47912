"""键以 module. 开头 | Keys that begin with module."""

from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

model = nn.Sequential(nn.Linear(4, 3))
saved = nn.DataParallel(model).state_dict()
try:
    model.load_state_dict(saved)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Sequential:
    #> 	Missing key(s) in state_dict: "0.weight", "0.bias".
    #> 	Unexpected key(s) in state_dict: "module.0.weight", "module.0.bias".
consume_prefix_in_state_dict_if_present(saved, "module.")
print(model.load_state_dict(saved))
#> <All keys matched successfully>
