"""GoogLeNet：五段，九个 Inception 块 | GoogLeNet: five stages, nine Inception blocks"""

import torch
from torch import nn


def conv(in_channels, out_channels, kernel_size, stride=1):
    layer = nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding=kernel_size // 2)
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


def halve():
    return nn.MaxPool2d(3, stride=2, padding=1)


googlenet = nn.Sequential(  # (N, 1, 96, 96)
    nn.Sequential(conv(1, 64, 7, stride=2), halve()),  # -> (N, 64, 24, 24)
    nn.Sequential(conv(64, 64, 1), conv(64, 192, 3), halve()),  # -> (N, 192, 12, 12)
    nn.Sequential(
        Inception(192, 64, (96, 128), (16, 32), 32),
        Inception(256, 128, (128, 192), (32, 96), 64),
        halve(),
    ),  # -> (N, 480, 6, 6)
    nn.Sequential(
        Inception(480, 192, (96, 208), (16, 48), 64),
        Inception(512, 160, (112, 224), (24, 64), 64),
        Inception(512, 128, (128, 256), (24, 64), 64),
        Inception(512, 112, (144, 288), (32, 64), 64),
        Inception(528, 256, (160, 320), (32, 128), 128),
        halve(),
    ),  # -> (N, 832, 3, 3)
    nn.Sequential(
        Inception(832, 256, (160, 320), (32, 128), 128),
        Inception(832, 384, (192, 384), (48, 128), 128),
        nn.AdaptiveAvgPool2d(1),
    ),  # -> (N, 1024, 1, 1)
    nn.Flatten(),
    nn.Linear(1024, 10),
)
x = torch.randn(2, 1, 96, 96)
for stage in googlenet:
    x = stage(x)
    print(f"{tuple(x.shape)!s:16} {sum(p.numel() for p in stage.parameters()):9,}")
    #> (2, 64, 24, 24)      3,200
    #> (2, 192, 12, 12)   114,944
    #> (2, 480, 6, 6)     552,432
    #> (2, 832, 3, 3)   2,809,168
    #> (2, 1024, 1, 1)  2,487,536
    #> (2, 1024)                0
    #> (2, 10)             10,250
print(f"{sum(p.numel() for p in googlenet.parameters()):,}")
#> 5,977,530
print(googlenet(torch.randn(1, 1, 224, 224)).shape)  # 别的大小也行 | other sizes work
#> torch.Size([1, 10])
