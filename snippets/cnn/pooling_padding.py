"""池化的填充：最大填 -inf，平均填 0 | Padding: -inf for the maximum, 0 for the mean"""

import torch
from torch import nn

x = torch.full((1, 1, 4, 4), -1.0)
print(nn.MaxPool2d(3, stride=2, padding=1)(x)[0, 0])  # 不是 0 | not 0
#> tensor([[-1., -1.],
#>         [-1., -1.]])
print(nn.AvgPool2d(3, stride=2, padding=1)(x)[0, 0])  # 角上：4 个 -1 除以 9 | corner: four -1 over 9
#> tensor([[-0.4444, -0.6667],
#>         [-0.6667, -1.0000]])
print(nn.AvgPool2d(3, stride=2, padding=1, count_include_pad=False)(x)[0, 0])
#> tensor([[-1., -1.],
#>         [-1., -1.]])
try:
    nn.MaxPool2d(2, padding=2)(x)
except RuntimeError as e:
    print(e)
    #> pad should be at most half of effective kernel size, but got pad=2, kernel_size=2 and dilation=1
