"""批量归一化的通道数写错 | Batch norm with the wrong number of channels"""

import torch
from torch import nn

x = torch.zeros(2, 3, 8, 8)
try:
    nn.Sequential(nn.Conv2d(3, 16, 3), nn.BatchNorm2d(8))(x)
except RuntimeError as e:
    print(e)
    #> running_mean should contain 16 elements not 8
print(nn.Sequential(nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16))(x).shape)
#> torch.Size([2, 16, 6, 6])
print(nn.Sequential(nn.Conv2d(3, 16, 3), nn.LazyBatchNorm2d())(x).shape)
#> torch.Size([2, 16, 6, 6])
