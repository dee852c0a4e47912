"""每个特征乘一个学出来的数 | A learned factor for each feature"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self, features):
        super().__init__()
        self.factor = nn.Parameter(torch.ones(features))

    def forward(self, x):
        return x * self.factor


layer = Scale(5)
layer(torch.ones(2, 5)).sum().backward()
print(sum(p.numel() for p in layer.parameters()), layer.factor.grad)
#> 5 tensor([2., 2., 2., 2., 2.])
