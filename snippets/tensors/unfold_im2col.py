"""F.unfold：每个窗口拉成一列 | F.unfold: every window becomes a column"""

import torch
import torch.nn.functional as F

x = torch.arange(16.0).view(1, 1, 4, 4)
columns = F.unfold(x, kernel_size=3)
print(columns.shape)  # (N, C*3*3, 窗口数) | (N, C*3*3, windows)
#> torch.Size([1, 9, 4])
print(columns[0, :, 0].view(3, 3))  # 左上角的窗口 | the window at the upper left
#> tensor([[ 0.,  1.,  2.],
#>         [ 4.,  5.,  6.],
#>         [ 8.,  9., 10.]])
print(F.unfold(torch.rand(2, 3, 8, 8), kernel_size=2, stride=2).shape)
#> torch.Size([2, 12, 16])
