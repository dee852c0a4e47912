"""两个卷积之间少了 ReLU，等于一个卷积 | Two convolutions without a ReLU between are one"""

import torch
from torch import nn

torch.manual_seed(0)
first = nn.Conv2d(64, 64, kernel_size=1, bias=False)
second = nn.Conv2d(64, 192, kernel_size=3, padding=1)

merged = nn.Conv2d(64, 192, kernel_size=3, padding=1)
with torch.no_grad():  # 对中间的 64 个通道求和 | sum over the 64 channels between
    merged.weight.copy_(torch.einsum("omhw,mi->oihw", second.weight, first.weight.flatten(1)))
    merged.bias.copy_(second.bias)

x = torch.randn(2, 64, 24, 24)
print(torch.allclose(second(first(x)), merged(x), atol=1e-5))
#> True
print((second(torch.relu(first(x))) - merged(x)).abs().max() > 0.1)  # 有 ReLU 就不是了 | with a ReLU it is not
#> tensor(True)
