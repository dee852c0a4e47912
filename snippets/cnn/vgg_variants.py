"""VGG-11、13、16、19 与 torchvision 的参数个数 | VGG-11, 13, 16, 19 and torchvision's parameter counts"""

import torch
from torch import nn
from torchvision import models


def vgg(counts, in_channels=3, classes=1000):
    layers = []
    for num_convs, out_channels in zip(counts, (64, 128, 256, 512, 512), strict=True):
        for _ in range(num_convs):
            layers += [nn.Conv2d(in_channels, out_channels, 3, padding=1), nn.ReLU()]
            in_channels = out_channels
        layers.append(nn.MaxPool2d(2))
    head = [nn.Linear(512 * 7 * 7, 4096), nn.ReLU(), nn.Linear(4096, 4096), nn.ReLU(), nn.Linear(4096, classes)]
    return nn.Sequential(*layers, nn.Flatten(), *head)


def count(net):
    return sum(p.numel() for p in net.parameters())


variants = {
    models.vgg11: (1, 1, 2, 2, 2),  # 8 个卷积 + 3 个线性层 | 8 convolutions + 3 linear layers
    models.vgg13: (2, 2, 2, 2, 2),
    models.vgg16: (2, 2, 3, 3, 3),
    models.vgg19: (2, 2, 4, 4, 4),
}
with torch.device("meta"):
    for theirs, counts in variants.items():
        print(theirs.__name__, f"{count(vgg(counts)):,}", count(vgg(counts)) == count(theirs()))
        #> vgg11 132,863,336 True
        #> vgg13 133,047,848 True
        #> vgg16 138,357,544 True
        #> vgg19 143,667,240 True
    print(models.vgg11().avgpool, count(models.vgg11_bn()) - count(models.vgg11()))
    #> AdaptiveAvgPool2d(output_size=(7, 7)) 5504
