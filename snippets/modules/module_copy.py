"""复制一个模块：deepcopy，不是赋值 | Copy a module: deepcopy, not assignment"""

import copy

import torch
from torch import nn

net = nn.Linear(2, 1)
alias, twin = net, copy.deepcopy(net)
with torch.no_grad():
    net.weight.zero_()
print(alias.weight.sum() == 0, twin.weight.sum() == 0)
#> tensor(True) tensor(False)
twin.load_state_dict(net.state_dict())  # 结构相同时，只复制值 | same structure: copy the values alone
print(torch.equal(twin.weight, net.weight), twin.weight is net.weight)
#> True False
