"""1×1 卷积就是逐像素的线性层 | A 1×1 convolution is a linear layer at every pixel"""

import torch
from torch import nn

conv = nn.Conv2d(96, 10, kernel_size=1)
linear = nn.Linear(96, 10)
linear.load_state_dict({"weight": conv.weight.flatten(1), "bias": conv.bias})  # 同一套权重 | the same weights

x = torch.randn(2, 96, 5, 7)
by_pixel = linear(x.permute(0, 2, 3, 1)).permute(0, 3, 1, 2)  # 线性层要通道在最后 | linear wants channels last
print(conv.weight.shape, linear.weight.shape)
#> torch.Size([10, 96, 1, 1]) torch.Size([10, 96])
print(torch.allclose(conv(x), by_pixel, atol=1e-5))
#> True
