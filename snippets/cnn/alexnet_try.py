"""两个问题的答案：步幅减半、更窄的线性层 | The answers: half the stride, and narrower linear layers"""

from itertools import pairwise

import torch
from torch import nn

images = torch.zeros(1, 1, 224, 224, device="meta")
cost = {}
for stride in (4, 2):
    layer = nn.Conv2d(1, 96, 11, stride=stride, device="meta")
    side = layer(images).shape[-1]
    cost[stride] = side**2 * 96 * 11**2
    print(f"stride {stride}: {side}x{side}")
    #> stride 4: 54x54
    #> stride 2: 107x107
print(f"{cost[2] / cost[4]:.2f} times the multiplications")
#> 3.93 times the multiplications


def linear_parameters(width):
    sizes = [6400, width, width, 10]
    return sum((a + 1) * b for a, b in pairwise(sizes))


print(f"{linear_parameters(4096):,} and {linear_parameters(1024):,}")
#> 43,040,778 and 7,614,474
