"""TensorFlow 的 SAME 与 padding=1 错开一格 | TensorFlow's SAME and padding=1 are one pixel apart"""

import math

import torch
import torch.nn.functional as F


def pad_same(x, kernel_size, stride=1, dilation=1):
    pads = []
    for size in x.shape[:1:-1]:  # F.pad 从最后一维数起 | F.pad counts from the last axis
        span = dilation * (kernel_size - 1) + 1
        total = max((math.ceil(size / stride) - 1) * stride + span - size, 0)
        pads += [total // 2, total - total // 2]  # 多的一格在右、在下 | the extra one goes right and below
    return F.pad(x, pads)


image, ones = torch.arange(16.0).view(1, 1, 4, 4), torch.ones(1, 1, 3, 3)
print(F.conv2d(pad_same(image, 3, stride=2), ones, stride=2)[0, 0])
#> tensor([[45., 39.],
#>         [66., 50.]])
print(F.conv2d(image, ones, stride=2, padding=1)[0, 0])
#> tensor([[10., 24.],
#>         [51., 90.]])
