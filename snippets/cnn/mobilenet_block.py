"""深度卷积：groups 等于通道数 | Depthwise convolution: as many groups as channels"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.rand(2, 8, 10, 10)
depthwise = nn.Conv2d(8, 8, kernel_size=3, padding=1, groups=8, bias=False)
print(tuple(depthwise.weight.shape))  # 每个通道一个 3×3 的核 | one 3×3 kernel a channel
#> (8, 1, 3, 3)

apart = [F.conv2d(x[:, c : c + 1], depthwise.weight[c : c + 1], padding=1) for c in range(8)]
print(torch.allclose(depthwise(x), torch.cat(apart, dim=1), atol=1e-6))
#> True

pointwise = nn.Conv2d(8, 16, kernel_size=1, bias=False)
print(tuple(pointwise(depthwise(x)).shape))
#> (2, 16, 10, 10)
