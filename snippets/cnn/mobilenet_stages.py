"""取出中间各层的输出 | Outputs of the layers in between"""

import torch
from torch import nn
from torchvision.models.feature_extraction import create_feature_extractor


def unit(n, m, size, stride=1, groups=1):
    conv = nn.Conv2d(n, m, size, stride, size // 2, groups=groups, bias=False)
    return nn.Sequential(conv, nn.BatchNorm2d(m), nn.ReLU())


def separable(n, m, stride):
    return nn.Sequential(unit(n, n, 3, stride, groups=n), unit(n, m, 1))


net = nn.Sequential(unit(3, 32, 3, stride=2))
n = 32
for m, stride in ((64, 1), (128, 2), (128, 1), (256, 2), (256, 1), (512, 2), (512, 1)):
    net.append(separable(n, m, stride))
    n = m

names = {str(i): f"x{i + 1}" for i in range(7)}  # 层名: 输出的名字 | layer: name of its output
extractor = create_feature_extractor(net, return_nodes=names)
for name, output in extractor(torch.rand(1, 3, 224, 224)).items():
    print(name, tuple(output.shape))
    #> x1 (1, 32, 112, 112)
    #> x2 (1, 64, 112, 112)
    #> x3 (1, 128, 56, 56)
    #> x4 (1, 128, 56, 56)
    #> x5 (1, 256, 28, 28)
    #> x6 (1, 256, 28, 28)
    #> x7 (1, 512, 14, 14)
print(len(net), len(list(extractor.children())))  # 用不到的层不再计算 | layers that are not needed are gone
#> 8 7
