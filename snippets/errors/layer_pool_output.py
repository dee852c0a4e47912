"""池化之后什么也不剩 | Nothing is left after the pooling"""

import torch
from torch import nn

x = torch.zeros(1, 16, 1, 1)
try:
    nn.MaxPool2d(2)(x)
except RuntimeError as e:
    print(e)
    #> Given input size: (16x1x1). Calculated output size: (16x0x0). Output size is too small
print(nn.MaxPool2d(2, ceil_mode=True)(x).shape)
#> torch.Size([1, 16, 1, 1])
print(nn.AdaptiveAvgPool2d(1)(x).shape)  # 任何大小都行 | takes any size
#> torch.Size([1, 16, 1, 1])
