"""模型没有注册参数 | A model without registered parameters"""

import torch
from torch import nn


class Network(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Linear(4, 1)])


try:
    torch.optim.SGD(Network(list).parameters(), lr=0.1)
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list
print(len(torch.optim.SGD(Network(nn.ModuleList).parameters(), lr=0.1).param_groups[0]["params"]))
#> 4

parameters = Network(nn.ModuleList).parameters()
print(sum(p.numel() for p in parameters))  # 生成器用完了 | this uses the generator up
#> 25
try:
    torch.optim.SGD(parameters, lr=0.1)
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list
