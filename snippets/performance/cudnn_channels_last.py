"""channels_last：形状不变，内存次序变 | channels_last: the same shape, another order in memory"""

import torch
from torch import nn

x = torch.randn(8, 3, 32, 32)
y = x.to(memory_format=torch.channels_last)
print(x.stride(), y.stride(), x.shape == y.shape)
#> (3072, 1024, 32, 1) (3072, 1, 96, 3) True
net = nn.Sequential(nn.Conv2d(3, 16, 3), nn.BatchNorm2d(16), nn.ReLU(), nn.MaxPool2d(2))
net = net.to(memory_format=torch.channels_last)  # 卷积核也换 | the kernels, too
out = net(y)
print(out.is_contiguous(memory_format=torch.channels_last))  # 一路保持 | kept all the way
#> True
print(torch.allclose(out, net(x), atol=1e-5))
#> True
print(out.flatten(1).is_contiguous(), out.contiguous().is_contiguous(memory_format=torch.channels_last))
#> True False
