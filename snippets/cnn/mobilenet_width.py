"""宽度系数与分辨率：参数与乘法 | Width multiplier and resolution: parameters and multiplications"""

import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

CHANNELS = [64, 128, 128, 256, 256, 512, 512, 512, 512, 512, 512, 1024, 1024]
STRIDES = [1, 2, 1, 2, 1, 2, 1, 1, 1, 1, 1, 2, 1]


def unit(n, m, size, stride=1, groups=1):
    conv = nn.Conv2d(n, m, size, stride, size // 2, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(m), nn.ReLU())


def mobilenet(width):
    n = int(32 * width)
    layers = [unit(3, n, 3, stride=2)]
    for channels, stride in zip(CHANNELS, STRIDES, strict=True):
        m = int(channels * width)
        layers += [unit(n, n, 3, stride, groups=n), unit(n, m, 1)]
        n = m
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(n, 1000)]
    return nn.Sequential(*layers, *head)


for width, size in ((1.0, 224), (0.75, 224), (0.5, 224), (0.25, 224), (1.0, 160), (1.0, 128)):
    with torch.device("meta"):
        net, x = mobilenet(width), torch.empty(1, 3, size, size)
    with FlopCounterMode(display=False) as counter:
        net(x)
    parameters = sum(p.numel() for p in net.parameters())
    millions = counter.get_total_flops() / 2e6
    print(f"width {width:<4} size {size}: {parameters:9,} parameters, {millions:3.0f} M multiplications")
    #> width 1.0  size 224: 4,231,976 parameters, 569 M multiplications
    #> width 0.75 size 224: 2,585,560 parameters, 325 M multiplications
    #> width 0.5  size 224: 1,331,592 parameters, 149 M multiplications
    #> width 0.25 size 224:   470,072 parameters,  41 M multiplications
    #> width 1.0  size 160: 4,231,976 parameters, 291 M multiplications
    #> width 1.0  size 128: 4,231,976 parameters, 186 M multiplications
