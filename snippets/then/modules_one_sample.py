"""单个样本不用加批量维 | One sample needs no batch axis"""

import torch
from torch import nn

image = torch.zeros(1, 28, 28)
conv = nn.Conv2d(1, 6, 5)
print(conv(image.unsqueeze(0)).shape, conv(image).shape)
#> torch.Size([1, 6, 24, 24]) torch.Size([6, 24, 24])
print(nn.Linear(4, 2)(torch.zeros(3, 5, 4)).shape)
#> torch.Size([3, 5, 2])
try:
    nn.BatchNorm2d(1)(image)
except ValueError as e:
    print(e)
    #> expected 4D input (got 3D input)
print(nn.Flatten()(image).shape)
#> torch.Size([1, 784])
