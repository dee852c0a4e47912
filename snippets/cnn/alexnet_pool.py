"""重叠的池化；除不尽时丢掉还是补上 | Overlapping pooling; what happens to the remainder"""

import torch
from torch import nn

x = torch.tensor([[1.0, 5, 2, 0, 3, 4]]).unsqueeze(0)  # (1, 1, 6)
print(nn.MaxPool1d(2)(x))  # 窗口不重叠 | windows do not overlap
#> tensor([[[5., 2., 4.]]])
print(nn.MaxPool1d(3, stride=2)(x))  # 5 落在两个窗口里，最后的 4 没人看 | 5 is in two windows, the last 4 in none
#> tensor([[[5., 3.]]])
print(nn.MaxPool1d(3, stride=2, ceil_mode=True)(x))  # 不满的窗口也算 | the partial window counts
#> tensor([[[5., 3., 4.]]])

maps = torch.empty(1, 96, 54, 54, device="meta")
for ceil_mode in (False, True):  # (54 - 3) / 2 + 1 = 26.5
    print(tuple(nn.MaxPool2d(3, stride=2, ceil_mode=ceil_mode)(maps).shape))
    #> (1, 96, 26, 26)
    #> (1, 96, 27, 27)
