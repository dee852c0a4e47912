"""ResNet-18 与 ResNet-34：每一段的形状与参数 | ResNet-18 and ResNet-34: shape and parameters of each stage"""

import torch
import torch.nn.functional as F
from torch import nn


class Residual(nn.Module):
    def __init__(self, in_channels, channels, stride=1):
        super().__init__()
        self.conv1 = nn.Conv2d(in_channels, channels, 3, stride, padding=1, bias=False)
        self.bn1 = nn.BatchNorm2d(channels)
        self.conv2 = nn.Conv2d(channels, channels, 3, padding=1, bias=False)
        self.bn2 = nn.BatchNorm2d(channels)
        self.shortcut = nn.Identity()
        if stride != 1 or in_channels != channels:
            conv = nn.Conv2d(in_channels, channels, 1, stride, bias=False)
            self.shortcut = nn.Sequential(conv, nn.BatchNorm2d(channels))

    def forward(self, x):
        y = F.relu(self.bn1(self.conv1(x)))
        y = self.bn2(self.conv2(y))
        return F.relu(y + self.shortcut(x))  # 先相加，再激活 | add first, then activate


def resnet(blocks, in_channels=1, classes=10):
    net, channels = nn.Sequential(), 64
    conv = nn.Conv2d(in_channels, 64, 7, stride=2, padding=3, bias=False)
    pool = nn.MaxPool2d(3, stride=2, padding=1)
    net.add_module("stem", nn.Sequential(conv, nn.BatchNorm2d(64), nn.ReLU(), pool))
    for i, count in enumerate(blocks):
        first = Residual(channels, 64 * 2**i, stride=1 if i == 0 else 2)
        channels = 64 * 2**i
        rest = [Residual(channels, channels) for _ in range(count - 1)]
        net.add_module(f"stage{i + 1}", nn.Sequential(first, *rest))
    linear = nn.Linear(channels, classes)
    net.add_module("head", nn.Sequential(nn.AdaptiveAvgPool2d(1), nn.Flatten(), linear))
    return net


def count(net):
    return sum(p.numel() for p in net.parameters())


with torch.device("meta"):  # 只算形状 | shapes only
    resnet18, resnet34 = resnet((2, 2, 2, 2)), resnet((3, 4, 6, 3))
    x = torch.empty(1, 1, 224, 224)
for (name, stage), larger in zip(resnet18.named_children(), resnet34, strict=True):
    x = stage(x)
    print(f"{name:7} {str(tuple(x.shape)):17} {count(stage):10,} {count(larger):10,}")
    #> stem    (1, 64, 56, 56)        3,264      3,264
    #> stage1  (1, 64, 56, 56)      147,968    221,952
    #> stage2  (1, 128, 28, 28)     525,568  1,116,416
    #> stage3  (1, 256, 14, 14)   2,099,712  6,822,400
    #> stage4  (1, 512, 7, 7)     8,393,728 13,114,368
    #> head    (1, 10)                5,130      5,130
print(f"{'total':25} {count(resnet18):10,} {count(resnet34):10,}")
#> total                     11,175,370 21,283,530
