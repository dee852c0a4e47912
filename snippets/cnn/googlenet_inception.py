"""Inception 块：四条路并行，在通道维拼起来 | The Inception block: four paths side by side, joined along the channels"""

import torch
from torch import nn


def conv(in_channels, out_channels, kernel_size):
    layer = nn.Conv2d(in_channels, out_channels, kernel_size, padding=kernel_size // 2)  # 大小不变 | same size
    return nn.Sequential(layer, nn.ReLU())


class Inception(nn.Module):
    def __init__(self, in_channels, c1, c3, c5, pool):
        super().__init__()
        self.path1 = conv(in_channels, c1, 1)
        self.path2 = nn.Sequential(conv(in_channels, c3[0], 1), conv(c3[0], c3[1], 3))
        self.path3 = nn.Sequential(conv(in_channels, c5[0], 1), conv(c5[0], c5[1], 5))
        self.path4 = nn.Sequential(nn.MaxPool2d(3, stride=1, padding=1), conv(in_channels, pool, 1))

    def forward(self, x):
        return torch.cat([self.path1(x), self.path2(x), self.path3(x), self.path4(x)], dim=1)


block = Inception(192, 64, (96, 128), (16, 32), 32)
x = torch.randn(2, 192, 12, 12)
print([path(x).shape[1] for path in block.children()])
#> [64, 128, 32, 32]
print(block(x).shape)  # 64 + 128 + 32 + 32
#> torch.Size([2, 256, 12, 12])
print(f"{sum(p.numel() for p in block.parameters()):,}")
#> 163,696
