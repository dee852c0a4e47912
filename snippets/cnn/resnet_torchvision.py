"""torchvision 的 ResNet-18：差在哪里 | torchvision's ResNet-18: what differs"""

import torch
from torch import nn
from torchvision import models


def count(net):
    return sum(p.numel() for p in net.parameters())


with torch.device("meta"):
    net = models.resnet18()
    print(f"{count(net):,}")  # 三个通道，1000 类 | three channels, 1000 classes
    #> 11,689,512
    net.conv1 = nn.Conv2d(1, 64, kernel_size=7, stride=2, padding=3, bias=False)
    net.fc = nn.Linear(512, 10)
    print(f"{count(net):,}")  # 一个通道，10 类 | one channel, 10 classes
    #> 11,175,370

convs = [m for m in net.modules() if isinstance(m, nn.Conv2d)]
on_shortcuts = [conv for conv in convs if conv.kernel_size == (1, 1)]
print(len(convs), len(on_shortcuts), "layers:", len(convs) - len(on_shortcuts) + 1)
#> 20 3 layers: 18

biases = sum(conv.out_channels for conv in convs)
norms = sum(2 * conv.out_channels for conv in on_shortcuts)
print(f"{count(net) + biases - norms:,}")  # 教科书的写法 | as in the textbook
#> 11,178,378
