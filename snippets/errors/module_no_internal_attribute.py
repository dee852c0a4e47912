"""没有初始化的模块 | A module that was not initialized"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, scale):
        self.scale = scale

    def forward(self, x):
        return self.scale * x


for use in (lambda: Net(2)(torch.ones(1)), lambda: list(Net(2).parameters())):
    try:
        use()
    except AttributeError as e:
        print(e)
        #> 'Net' object has no attribute '_backward_hooks'
        #> 'Net' object has no attribute '_parameters'


class Repaired(nn.Module):
    def __init__(self, scale):
        super().__init__()
        self.scale = scale

    forward = Net.forward


print(Repaired(2)(torch.ones(1)))
#> tensor([2.])
