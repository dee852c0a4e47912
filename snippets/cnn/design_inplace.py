"""残差连接之后的原地 ReLU | An in-place ReLU after a shortcut branches off"""

import torch
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(4, 4, kernel_size=3, padding=1, bias=False)
x = torch.randn(2, 4, 8, 8)
right = conv(torch.relu(x)) + x

body = nn.Sequential(nn.ReLU(inplace=True), conv)  # 先激活，再卷积 | activation first, then convolution
before = x.clone()
wrong = body(x) + x  # 残差连接上的 x 已经没有负数 | the x on the shortcut has lost its negative values
print(torch.equal(x, before), torch.allclose(wrong, right))
#> False False
print((before < 0).any().item(), (x < 0).any().item())
#> True False
