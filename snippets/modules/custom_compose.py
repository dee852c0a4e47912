"""自己的层和自带的层一起用 | Own layers among the built-in ones"""

import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self, inner):
        super().__init__()
        self.inner = inner

    def forward(self, x):
        return x + self.inner(x)


def conv_block(channels):  # 不需要自己的状态时，函数就够了 | a function will do where no state is needed
    return nn.Sequential(nn.Conv2d(channels, channels, 3, padding=1, bias=False), nn.BatchNorm2d(channels), nn.ReLU())


net = nn.Sequential(nn.Conv2d(3, 8, 3, padding=1), Residual(conv_block(8)), Residual(conv_block(8)), nn.Identity())
print(net(torch.rand(2, 3, 16, 16)).shape, sum(p.numel() for p in net.parameters()))
#> torch.Size([2, 8, 16, 16]) 1408
