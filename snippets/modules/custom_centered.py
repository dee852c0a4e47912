"""没有参数的层 | A layer without parameters"""

import torch
from torch import nn


class Centered(nn.Module):
    def forward(self, x):
        return x - x.mean(dim=-1, keepdim=True)


net = nn.Sequential(nn.Linear(8, 128), Centered())
print(Centered()(torch.tensor([1.0, 2.0, 3.0])))
#> tensor([-1.,  0.,  1.])
print(net(torch.rand(4, 8)).mean(dim=1).abs().max() < 1e-6)
#> tensor(True)
