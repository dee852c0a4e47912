"""卷积：带批量维和不带批量维 | A convolution with and without a batch"""

import torch
from torch import nn

layer = nn.Conv2d(3, 8, 3)
print(layer(torch.rand(3, 32, 32)).shape, layer(torch.rand(1, 3, 32, 32)).shape)
#> torch.Size([8, 30, 30]) torch.Size([1, 8, 30, 30])
