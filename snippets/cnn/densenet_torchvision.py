"""torchvision 的 DenseNet 多一层 1×1 瓶颈 | torchvision's DenseNet has a 1×1 bottleneck"""

import torch
from torch import nn
from torchvision import models


def count(net):
    return sum(p.numel() for p in net.parameters())


with torch.device("meta"):
    net = models.densenet121()
    small = models.DenseNet(growth_rate=32, block_config=(4, 4, 4, 4), num_init_features=64, num_classes=10)
print(f"{count(net):,}  {count(small):,}")
#> 7,978,856  983,754

layers = net.features.denseblock4
for name in ("denselayer1", "denselayer16"):
    layer = layers.get_submodule(name)
    plain = nn.Conv2d(layer.conv1.in_channels, 32, kernel_size=3, bias=False)
    convs = f"{tuple(layer.conv1.weight.shape)} {tuple(layer.conv2.weight.shape)}"
    print(f"{name:12} {convs} {count(layer.conv1) + count(layer.conv2):7,}  without: {count(plain):7,}")
    #> denselayer1  (128, 512, 1, 1) (32, 128, 3, 3) 102,400  without: 147,456
    #> denselayer16 (128, 992, 1, 1) (32, 128, 3, 3) 163,840  without: 285,696

convs = sum(isinstance(m, nn.Conv2d) for m in net.modules())
print("layers:", convs + 1)
#> layers: 121
