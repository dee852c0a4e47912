"""深度可分离卷积：先逐通道，再 1×1 | Depthwise separable: each channel alone, then 1×1"""

import torch
from torch import nn

full = nn.Conv2d(64, 128, kernel_size=3, padding=1, bias=False)
separable = nn.Sequential(
    nn.Conv2d(64, 64, kernel_size=3, padding=1, groups=64, bias=False),  # 逐通道 | depthwise
    nn.Conv2d(64, 128, kernel_size=1, bias=False),  # 逐点 | pointwise
)
x = torch.rand(1, 64, 56, 56)
for net in (full, separable):
    weights = sum(p.numel() for p in net.parameters())
    print(tuple(net(x).shape), f"weights {weights:6}  multiplications {weights * 56 * 56:11,}")
    #> (1, 128, 56, 56) weights  73728  multiplications 231,211,008
    #> (1, 128, 56, 56) weights   8768  multiplications  27,496,448
print(f"{(64 * 9 + 64 * 128) / (64 * 128 * 9):.3f} = 1/128 + 1/9 = {1 / 128 + 1 / 9:.3f}")
#> 0.119 = 1/128 + 1/9 = 0.119

multiplied = nn.Conv2d(64, 256, kernel_size=3, groups=64)  # 每个通道四个核 | four kernels per channel
print(multiplied.weight.shape)
#> torch.Size([256, 1, 3, 3])
