"""两个问题的答案：分组卷积的权重、1×1 卷积 | The answers: the weights of grouped convolutions, and a 1×1 convolution"""

import torch
from torch import nn

for groups in (1, 2, 64):
    weight = nn.Conv2d(64, 128, 3, groups=groups).weight
    print(groups, tuple(weight.shape), f"{weight.numel():,}")
    #> 1 (128, 64, 3, 3) 73,728
    #> 2 (128, 32, 3, 3) 36,864
    #> 64 (128, 1, 3, 3) 1,152

mix = nn.Conv2d(3, 8, kernel_size=1)
print(tuple(mix(torch.zeros(2, 3, 4, 5)).shape))
#> (2, 8, 4, 5)
print(sum(p.numel() for p in mix.parameters()))
#> 32
