"""除不尽：默认舍去，`ceil_mode` 留下 | The remainder is dropped by default and kept by `ceil_mode`"""

import torch
from torch import nn

x = torch.arange(1.0, 8.0).view(1, 1, 7)
print(nn.MaxPool1d(2)(x), nn.MaxPool1d(2, ceil_mode=True)(x))
#> tensor([[[2., 4., 6.]]]) tensor([[[2., 4., 6., 7.]]])
print(nn.AvgPool1d(2)(x), nn.AvgPool1d(2, ceil_mode=True)(x))  # 末尾只平均 7 | the last mean is of 7 alone
#> tensor([[[1.5000, 3.5000, 5.5000]]]) tensor([[[1.5000, 3.5000, 5.5000, 7.0000]]])

images = torch.rand(1, 64, 54, 54)
for ceil_mode in (False, True):
    print(nn.MaxPool2d(3, stride=2, ceil_mode=ceil_mode)(images).shape)
    #> torch.Size([1, 64, 26, 26])
    #> torch.Size([1, 64, 27, 27])

# 窗口要从输入或左边的填充里开始，不然就不算 | A window must begin in the input or the left padding
x = torch.arange(1.0, 6.0).view(1, 1, 5)
print(nn.MaxPool1d(2, stride=3, padding=1, ceil_mode=True)(x).shape)
#> torch.Size([1, 1, 2])
