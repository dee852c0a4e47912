"""MobileNet v1：每一层的形状与参数 | MobileNet v1: shape and parameters of each layer"""

import torch
from torch import nn


def conv_bn_relu(in_channels, channels, size=3, stride=1, groups=1):
    padding = size // 2
    conv = nn.Conv2d(in_channels, channels, size, stride, padding, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(channels), nn.ReLU())


def separable(in_channels, channels, stride):
    depthwise = conv_bn_relu(in_channels, in_channels, 3, stride, groups=in_channels)
    pointwise = conv_bn_relu(in_channels, channels, 1)
    return nn.Sequential(depthwise, pointwise)


CHANNELS = [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024]
STRIDES = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1]


def mobilenet(in_channels=3, classes=1000, width=1.0):
    channels = int(32 * width)
    layers = [conv_bn_relu(in_channels, channels, stride=2)]
    for out, stride in zip(CHANNELS, STRIDES, strict=True):
        layers.append(separable(channels, int(out * width), stride))
        channels = int(out * width)
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(channels, classes)]
    return nn.Sequential(*layers, *head)


def count(net):
    return sum(p.numel() for p in net.parameters())


with torch.device("meta"):  # 只算形状 | shapes only
    net, x = mobilenet(), torch.empty(1, 3, 224, 224)
for i, layer in enumerate(net):
    x = layer(x)
    print(f"{i:2} {type(layer).__name__:17} {str(tuple(x.shape)):19} {count(layer):9,}")
    #>  0 Sequential        (1, 32, 112, 112)         928
    #>  1 Sequential        (1, 64, 112, 112)       2,528
    #>  2 Sequential        (1, 128, 56, 56)        9,152
    #>  3 Sequential        (1, 128, 56, 56)       18,048
    #>  4 Sequential        (1, 256, 28, 28)       34,688
    #>  5 Sequential        (1, 256, 28, 28)       68,864
    #>  6 Sequential        (1, 512, 14, 14)      134,912
    #>  7 Sequential        (1, 512, 14, 14)      268,800
    #>  8 Sequential        (1, 512, 14, 14)      268,800
    #>  9 Sequential        (1, 512, 14, 14)      268,800
    #> 10 Sequential        (1, 512, 14, 14)      268,800
    #> 11 Sequential        (1, 512, 14, 14)      268,800
    #> 12 Sequential        (1, 1024, 7, 7)       531,968
    #> 13 Sequential        (1, 1024, 7, 7)     1,061,888
    #> 14 AdaptiveAvgPool2d (1, 1024, 1, 1)             0
    #> 15 Flatten           (1, 1024)                   0
    #> 16 Linear            (1, 1000)           1,025,000
print(f"{'total':40} {count(net):9,}")
#> total                                    4,231,976
