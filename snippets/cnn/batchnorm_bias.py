"""前面的偏置会被均值减掉 | A bias in front is subtracted with the mean"""

import torch
from torch import nn

torch.manual_seed(0)
conv, bn = nn.Conv2d(3, 8, kernel_size=3), nn.BatchNorm2d(8)
images = torch.rand(4, 3, 10, 10)
before = bn(conv(images))
(before**3).sum().backward()
print(f"gradient of the bias is zero: {conv.bias.grad.abs().max() < 1e-2}")
#> gradient of the bias is zero: True
print(f"gradient of the weight is not: {conv.weight.grad.abs().max() > 1}")
#> gradient of the weight is not: True

with torch.no_grad():
    conv.bias += 5
print(torch.allclose(before, bn(conv(images)), atol=1e-4))
#> True
