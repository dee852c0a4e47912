"""1×1 卷积就是逐像素的线性层 | A 1×1 convolution is a linear layer at every pixel"""

import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(64, 16, kernel_size=1)
linear = nn.Linear(64, 16)
with torch.no_grad():
    linear.weight.copy_(conv.weight.flatten(1))  # (16, 64, 1, 1) -> (16, 64)
    linear.bias.copy_(conv.bias)

features = torch.rand(2, 64, 7, 7)
mixed = conv(features)
print(mixed.shape)  # 高宽不变，通道从 64 到 16 | same height and width, channels from 64 to 16
#> torch.Size([2, 16, 7, 7])
per_pixel = linear(features.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)  # 通道放最后 | channels last
print(torch.allclose(mixed, per_pixel, atol=1e-6))
#> True
by_matrix = conv.weight.flatten(1) @ features.flatten(2) + conv.bias[:, None]  # (2, 16, 49)
print(torch.allclose(mixed, by_matrix.view(2, 16, 7, 7), atol=1e-6))
#> True
