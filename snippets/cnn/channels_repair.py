"""灰度图进三通道的网络 | A gray image for a net with three channels"""

import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(3, 8, kernel_size=3)
gray = torch.rand(4, 1, 32, 32)
as_rgb = conv(gray.expand(-1, 3, -1, -1))  # 重复三遍，不复制 | three times the same, not copied

one_channel = nn.Conv2d(1, 8, kernel_size=3)
with torch.no_grad():  # 或者把权重沿输入通道相加 | or sum the weight over the input channels
    one_channel.weight.copy_(conv.weight.sum(dim=1, keepdim=True))
    one_channel.bias.copy_(conv.bias)
print(torch.allclose(one_channel(gray), as_rgb, atol=1e-6))
#> True

print(conv(torch.rand(4, 32, 32, 3).permute(0, 3, 1, 2)).shape)  # 通道移到第 1 维 | channels to axis 1
#> torch.Size([4, 8, 30, 30])
print(conv(torch.rand(4, 4, 32, 32)[:, :3]).shape)  # 去掉透明度 | without alpha
#> torch.Size([4, 8, 30, 30])
