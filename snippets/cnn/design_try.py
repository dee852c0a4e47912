"""两个问题的答案：只减半不加倍、多余的偏置 | The answers: halved but not doubled, and useless biases"""

import torch
from torch import nn
from torchvision.models import resnet18


def multiplications(channels, side):
    return 9 * channels**2 * side**2


before = multiplications(64, 56)
print(multiplications(64, 28) / before, multiplications(128, 28) / before)
#> 0.25 1.0

with torch.device("meta"):
    convs = [m for m in resnet18().modules() if isinstance(m, nn.Conv2d)]
print(len(convs), "convolutions", sum(c.out_channels for c in convs))
#> 20 convolutions 4800
