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
