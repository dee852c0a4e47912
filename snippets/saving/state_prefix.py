"""DataParallel 的 module. 前缀 | The prefix module. of DataParallel"""

import torch
from torch import nn
from torch.nn.modules.utils import consume_prefix_in_state_dict_if_present

net = nn.Linear(3, 2)
parallel = nn.DataParallel(net)
torch.save(parallel.state_dict(), "parallel.pt")
state = torch.load("parallel.pt")
try:
    net.load_state_dict(state)
except RuntimeError as e:
    print(e)
    #> Error(s) in loading state_dict for Linear:
    #> 	Missing key(s) in state_dict: "weight", "bias".
    #> 	Unexpected key(s) in state_dict: "module.weight", "module.bias".
consume_prefix_in_state_dict_if_present(state, "module.")  # 原地改 | in place
print(list(state), net.load_state_dict(state))
#> ['weight', 'bias'] <All keys matched successfully>

torch.save(parallel.module.state_dict(), "plain.pt")  # 存的时候就去掉 | saved without it
print(list(torch.load("plain.pt")))
#> ['weight', 'bias']
