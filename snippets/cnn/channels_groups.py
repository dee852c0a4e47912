"""分组卷积：通道分组，各算各的 | Grouped convolution: each group of channels by itself"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 8, 10, 10)
conv = nn.Conv2d(8, 12, kernel_size=3, groups=2, bias=False)
print(conv.weight.shape)  # 每个核只看 8 / 2 = 4 个通道 | each kernel sees 8 / 2 = 4 channels
#> torch.Size([12, 4, 3, 3])

left, right = x.chunk(2, dim=1)  # 前四个、后四个通道 | the first and the last four channels
weights = conv.weight.chunk(2)  # 各六个核 | six kernels each
apart = torch.cat([F.conv2d(left, weights[0]), F.conv2d(right, weights[1])], dim=1)
print(torch.allclose(conv(x), apart, atol=1e-6))
#> True

shuffle = nn.ChannelShuffle(2)  # 换位，下一层才看得到另一组 | mixes the groups for the next layer
order = torch.arange(8.0).view(1, 8, 1, 1)
print(shuffle(order).flatten().int().tolist())
#> [0, 4, 1, 5, 2, 6, 3, 7]
