"""更深的 ResNet 用瓶颈块 | Deeper ResNets have bottleneck blocks"""

import torch
from torch import nn
from torchvision import models

basic = nn.Sequential(
    nn.Conv2d(256, 256, 3, padding=1, bias=False),
    nn.Conv2d(256, 256, 3, padding=1, bias=False),
)
bottleneck = nn.Sequential(
    nn.Conv2d(256, 64, 1, bias=False),  # 先减通道 | fewer channels first
    nn.Conv2d(64, 64, 3, padding=1, bias=False),
    nn.Conv2d(64, 256, 1, bias=False),  # 再恢复 | and back
)
for block in (basic, bottleneck):
    print(f"{sum(p.numel() for p in block.parameters()):,}")
    #> 1,179,648
    #> 69,632

builders = models.resnet18, models.resnet34, models.resnet50, models.resnet101, models.resnet152
for build in builders:
    with torch.device("meta"):
        net = build(weights=None)
    stages = [net.layer1, net.layer2, net.layer3, net.layer4]
    block = type(net.layer1[0]).__name__
    per_block = 2 if block == "BasicBlock" else 3
    layers = per_block * sum(map(len, stages)) + 2
    parameters = sum(p.numel() for p in net.parameters())
    print(f"{build.__name__:9} {layers:3} layers {block:10} {[len(s) for s in stages]} {parameters:10,}")
    #> resnet18   18 layers BasicBlock [2, 2, 2, 2] 11,689,512
    #> resnet34   34 layers BasicBlock [3, 4, 6, 3] 21,797,672
    #> resnet50   50 layers Bottleneck [3, 4, 6, 3] 25,557,032
    #> resnet101 101 layers Bottleneck [3, 4, 23, 3] 44,549,160
    #> resnet152 152 layers Bottleneck [3, 8, 36, 3] 60,192,808
