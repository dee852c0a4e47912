"""偶数的核：same 在右边多填一格 | An even kernel: "same" pads one more on the right"""

import warnings

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.arange(1.0, 6.0).view(1, 1, 5)
conv = nn.Conv1d(1, 1, kernel_size=2, padding="same")
with warnings.catch_warnings(record=True) as caught:
    y = conv(x)
print(str(caught[0].message).partition(" (Triggered")[0])
#> Using padding='same' with even kernel lengths and odd dilation may require a zero-padded copy of the input be created
by_hand = F.conv1d(F.pad(x, (0, 1)), conv.weight, conv.bias)  # 左 0，右 1，没有警告 | 0 left, 1 right, no warning
print(y.shape, torch.allclose(y, by_hand))
#> torch.Size([1, 1, 5]) True

# 因果卷积：只看过去，全填在左边 | Causal convolution sees the past only: all padding goes left
print(F.conv1d(F.pad(x, (2, 0)), torch.ones(1, 1, 3)))
#> tensor([[[ 1.,  3.,  6.,  9., 12.]]])
