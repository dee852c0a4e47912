"""同一个模块，换一套参数 | One module, another set of parameters"""

import torch
from torch import nn
from torch.func import functional_call

net = nn.Linear(2, 1)
zeros = {name: torch.zeros_like(p) for name, p in net.named_parameters()}
x = torch.ones(1, 2)
print(functional_call(net, zeros, (x,)))
#> tensor([[0.]])
print(net.weight.abs().sum() > 0)  # 模块自己没变 | the module is as it was
#> tensor(True)
