"""步幅默认等于窗口 | The stride defaults to the window"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.rand(1, 1, 12, 12)
print(nn.MaxPool2d(3).stride, nn.MaxPool2d(3)(x).shape)
#> 3 torch.Size([1, 1, 4, 4])
print(nn.MaxPool2d(3, stride=1)(x).shape)
#> torch.Size([1, 1, 10, 10])
print(nn.MaxPool2d(3, stride=2, padding=1)(x).shape)  # 窗口重叠，减半 | windows overlap, half the size
#> torch.Size([1, 1, 6, 6])
print(nn.MaxPool2d((2, 3), stride=(2, 1))(x).shape)  # (高, 宽) | (height, width)
#> torch.Size([1, 1, 6, 10])
print(F.max_pool2d(x, 3).shape, F.conv2d(x, torch.ones(1, 1, 3, 3)).shape)  # 卷积的默认是 1 | of convolution: 1
#> torch.Size([1, 1, 4, 4]) torch.Size([1, 1, 10, 10])
