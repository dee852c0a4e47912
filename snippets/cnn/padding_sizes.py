"""输出大小的公式 | The formula of the output size"""

import itertools

import torch
from torch import nn


def output_size(size, kernel_size, stride=1, padding=0, dilation=1):
    return (size + 2 * padding - dilation * (kernel_size - 1) - 1) // stride + 1


print(output_size(28, kernel_size=5))
#> 24
print(output_size(28, kernel_size=5, padding=2))
#> 28
print(output_size(224, kernel_size=7, stride=2, padding=3))
#> 112

checked = wrong = 0
options = (7, 8, 28, 33), (1, 2, 3, 5), (1, 2, 3), (0, 1, 2), (1, 2)
for n, k, s, p, d in itertools.product(*options):
    if n + 2 * p > d * (k - 1):  # 放得下 | the kernel fits
        conv = nn.Conv2d(1, 1, k, s, p, d, device="meta")  # meta：只算形状 | shapes only
        real = conv(torch.empty(1, 1, n, n, device="meta")).shape[-1]
        checked, wrong = checked + 1, wrong + (real != output_size(n, k, s, p, d))
print(checked, "combinations,", wrong, "wrong")
#> 282 combinations, 0 wrong
