"""多通道：权重是（输入，输出，高，宽） | Channels: weights are (in, out, height, width)"""

import torch
from torch import nn

conv = nn.Conv2d(10, 20, 5, padding=2, stride=3)
transposed = nn.ConvTranspose2d(20, 10, 5, padding=2, stride=3)
print(conv.weight.shape, transposed.weight.shape)  # 同样的形状，次序相反 | one shape, roles swapped
#> torch.Size([20, 10, 5, 5]) torch.Size([20, 10, 5, 5])
x = torch.rand(1, 10, 16, 16)
print(conv(x).shape, transposed(conv(x)).shape == x.shape)  # 参数相同就还原 | same arguments
#> torch.Size([1, 20, 6, 6]) True

grouped = nn.ConvTranspose2d(20, 20, 4, stride=2, padding=1, groups=20, bias=False)
print(grouped.weight.shape, grouped(torch.rand(1, 20, 8, 8)).shape)  # 各通道分开放大 | each channel by itself
#> torch.Size([20, 1, 4, 4]) torch.Size([1, 20, 16, 16])
