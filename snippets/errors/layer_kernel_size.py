"""卷积核比输入大 | A kernel larger than the input"""

import torch
from torch import nn

x = torch.zeros(1, 1, 3, 3)
try:
    nn.Conv2d(1, 8, kernel_size=5)(x)
except RuntimeError as e:
    print(e)
    #> Calculated padded input size per channel: (3 x 3). Kernel size: (5 x 5). Kernel size can't be greater than actual input size
print(nn.Conv2d(1, 8, kernel_size=5, padding=2)(x).shape)
#> torch.Size([1, 8, 3, 3])
print(nn.Conv2d(1, 8, kernel_size=3)(x).shape)
#> torch.Size([1, 8, 1, 1])
