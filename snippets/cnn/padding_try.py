"""两个问题的答案：ResNet 的第一层、保持大小的填充 | The answers: the first layer of ResNet, and the padding that keeps the size"""

import torch
from torch import nn


def side(n, **arguments):
    layer = nn.Conv2d(1, 1, **arguments, device="meta")
    return layer(torch.zeros(1, 1, n, n, device="meta")).shape[-1]


print(side(224, kernel_size=7, stride=2, padding=3))
#> 112
for padding in (2, 4, 6):
    print(padding, side(32, kernel_size=5, dilation=3, padding=padding))
    #> 2 24
    #> 4 28
    #> 6 32
