"""多个输出通道：一个核一张特征图 | Several output channels: a feature map for each kernel"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(in_channels=3, out_channels=8, kernel_size=(3, 5))
print(conv.weight.shape, conv.bias.shape)  # (输出, 输入, 核高, 核宽) | (out, in, height, width)
#> torch.Size([8, 3, 3, 5]) torch.Size([8])

images = torch.rand(4, 3, 32, 32)
features = conv(images)
print(features.shape)
#> torch.Size([4, 8, 30, 28])
fifth = F.conv2d(images, conv.weight[5:6], conv.bias[5:6])  # 只用第 5 个核 | kernel 5 alone
print(torch.allclose(features[:, 5:6], fifth, atol=1e-6))
#> True
print(sum(p.numel() for p in conv.parameters()), 8 * 3 * 3 * 5 + 8)
#> 368 368
