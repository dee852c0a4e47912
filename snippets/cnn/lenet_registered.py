"""哪些张量会成为模块的参数 | Which tensors become parameters of a module"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self):
        super().__init__()
        self.conv = nn.Conv2d(1, 6, 5)
        self.scale = nn.Parameter(torch.ones(1))  # 登记 | registered
        self.offset = torch.zeros(1, requires_grad=True)  # 不登记 | not registered
        self.hidden = [nn.Linear(4, 4)]  # 不登记 | not registered
        self.heads = nn.ModuleList([nn.Linear(4, 2)])  # 登记 | registered


print([name for name, _ in Net().named_parameters()])
#> ['scale', 'conv.weight', 'conv.bias', 'heads.0.weight', 'heads.0.bias']

layers = [nn.Linear(4, 4), nn.Linear(4, 2)]
holder = nn.Module()
holder.layers = layers
try:
    torch.optim.SGD(holder.parameters(), lr=0.1)
except ValueError as e:
    print(e)
    #> optimizer got an empty parameter list


class NoInit(nn.Module):
    def __init__(self):
        self.conv = nn.Conv2d(1, 6, 5)  # 之前没有 super().__init__() | no super().__init__() before it


try:
    NoInit()
except AttributeError as e:
    print(e)
    #> cannot assign module before Module.__init__() call
