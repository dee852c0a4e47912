"""NiN：没有全连接层的网络 | NiN: a net without fully connected layers"""

import torch
from torch import nn


def nin_block(in_channels, out_channels, kernel_size, stride=1, padding=0):
    layers = [nn.Conv2d(in_channels, out_channels, kernel_size, stride, padding), nn.ReLU()]
    for _ in range(2):
        layers += [nn.Conv2d(out_channels, out_channels, kernel_size=1), nn.ReLU()]
    return nn.Sequential(*layers)


nin = nn.Sequential(
    nin_block(1, 96, kernel_size=11, stride=4),  # (N, 1, 224, 224) -> (N, 96, 54, 54)
    nn.MaxPool2d(3, stride=2),  # -> 26
    nin_block(96, 256, kernel_size=5, padding=2),
    nn.MaxPool2d(3, stride=2),  # -> 12
    nin_block(256, 384, kernel_size=3, padding=1),
    nn.MaxPool2d(3, stride=2),  # -> 5
    nn.Dropout(0.5),
    nin_block(384, 10, kernel_size=3, padding=1),  # 每类一张特征图 | one feature map per class
    nn.AdaptiveAvgPool2d(1),  # 每张图取平均 | the mean of each map
    nn.Flatten(),  # (N, 10, 1, 1) -> (N, 10)
)
print(nin(torch.randn(2, 1, 224, 224)).shape)
#> torch.Size([2, 10])
print(f"{sum(p.numel() for p in nin.parameters()):,}")
#> 1,992,166
