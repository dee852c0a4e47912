"""输出的大小 | The size of the output"""

import torch
from torch import nn


def out_size(n, k, s=1, p=0, op=0, d=1):
    return (n - 1) * s - 2 * p + d * (k - 1) + op + 1


for n, k, s, p, op, d in (
    (4, 3, 1, 0, 0, 1),
    (4, 2, 2, 0, 0, 1),  # 放大 2 倍 | twice the size
    (4, 4, 2, 1, 0, 1),  # 放大 2 倍，章重叠 | twice, with overlap
    (4, 3, 2, 1, 1, 1),  # 放大 2 倍，靠 output_padding | twice, thanks to output_padding
    (10, 64, 32, 16, 0, 1),  # 放大 32 倍 | 32 times
    (4, 3, 2, 0, 0, 2),
):
    layer = nn.ConvTranspose2d(1, 1, k, s, p, output_padding=op, dilation=d)
    size = layer(torch.zeros(1, 1, n, n)).shape[-1]
    print(f"n={n} k={k} s={s} p={p} op={op} d={d}: {size}", size == out_size(n, k, s, p, op, d))
    #> n=4 k=3 s=1 p=0 op=0 d=1: 6 True
    #> n=4 k=2 s=2 p=0 op=0 d=1: 8 True
    #> n=4 k=4 s=2 p=1 op=0 d=1: 8 True
    #> n=4 k=3 s=2 p=1 op=1 d=1: 8 True
    #> n=10 k=64 s=32 p=16 op=0 d=1: 320 True
    #> n=4 k=3 s=2 p=0 op=0 d=2: 11 True
