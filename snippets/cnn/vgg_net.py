"""VGG-11：把块按表排起来 | VGG-11: blocks lined up from a table"""

import torch
from torch import nn


def vgg_block(num_convs, in_channels, out_channels):
    layers = []
    for _ in range(num_convs):
        layers += [nn.Conv2d(in_channels, out_channels, kernel_size=3, padding=1), nn.ReLU()]
        in_channels = out_channels
    return nn.Sequential(*layers, nn.MaxPool2d(2))


def vgg(blocks, in_channels=1, classes=10, size=224):
    layers = []
    for num_convs, out_channels in blocks:
        layers.append(vgg_block(num_convs, in_channels, out_channels))
        in_channels = out_channels
    features = in_channels * (size // 32) ** 2  # 五次减半 | halved five times
    return nn.Sequential(
        *layers,
        nn.Flatten(),
        *[nn.Linear(features, 4096), nn.ReLU(), nn.Dropout(0.5)],
        *[nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout(0.5)],
        nn.Linear(4096, classes),
    )


VGG11 = [(1, 64), (1, 128), (2, 256), (2, 512), (2, 512)]  # 每块：几个卷积，多少通道 | per block: convolutions, channels
with torch.device("meta"):  # 真要用就不写这个 with | leave out this `with` to use the net
    net = vgg(VGG11)
    print(net(torch.empty(1, 1, 224, 224)).shape)
    #> torch.Size([1, 10])
print(f"{sum(p.numel() for p in net.parameters()):,}")
#> 128,806,154
