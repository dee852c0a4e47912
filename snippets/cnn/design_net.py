"""三条规则搭一个网络 | A net from three rules"""

import torch
from torch import nn


def conv_bn_relu(in_channels, channels, stride=1):
    return nn.Sequential(
        nn.Conv2d(in_channels, channels, 3, stride, padding=1, bias=False),
        nn.BatchNorm2d(channels),
        nn.ReLU(),
    )


def build(in_channels=3, classes=10, width=32, stages=4):
    layers = [conv_bn_relu(in_channels, width)]
    for i in range(stages - 1):
        channels = width * 2**i
        layers.append(conv_bn_relu(channels, channels))
        layers.append(conv_bn_relu(channels, 2 * channels, stride=2))  # 小一半，宽一倍 | half the size, twice as wide
    linear = nn.Linear(width * 2 ** (stages - 1), classes)
    return nn.Sequential(*layers, nn.AdaptiveAvgPool2d(1), nn.Flatten(), linear)


net, x = build(), torch.rand(2, 3, 64, 64)
for layer in net:
    x = layer(x)
    print(f"{type(layer).__name__:17} {tuple(x.shape)}")
    #> Sequential        (2, 32, 64, 64)
    #> Sequential        (2, 32, 64, 64)
    #> Sequential        (2, 64, 32, 32)
    #> Sequential        (2, 64, 32, 32)
    #> Sequential        (2, 128, 16, 16)
    #> Sequential        (2, 128, 16, 16)
    #> Sequential        (2, 256, 8, 8)
    #> AdaptiveAvgPool2d (2, 256, 1, 1)
    #> Flatten           (2, 256)
    #> Linear            (2, 10)
print([tuple(net(torch.rand(2, 3, size, size)).shape) for size in (32, 100, 224)])
#> [(2, 10), (2, 10), (2, 10)]
