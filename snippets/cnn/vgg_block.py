"""VGG 块：几个 3×3 卷积，一次池化 | A VGG block: a few 3×3 convolutions, one pooling"""

import torch
from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers += [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]  # 大小不变 | same size
        in_channels = out_channels
    return nn.Sequential(*layers, nn.MaxPool2d(2))  # 减半 | half


block = vgg_block(2, in_channels=3, out_channels=16)
print(block)
#> Sequential(
#>   (0): Conv2d(3, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
#>   (1): ReLU()
#>   (2): Conv2d(16, 16, kernel_size=(3, 3), stride=(1, 1), padding=(1, 1))
#>   (3): ReLU()
#>   (4): MaxPool2d(kernel_size=2, stride=2, padding=0, dilation=1, ceil_mode=False)
#> )
print(block(torch.randn(1, 3, 64, 64)).shape)
#> torch.Size([1, 16, 32, 32])
