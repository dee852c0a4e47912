"""最大池化与平均池化 | Max pooling and average pooling"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor(
    [
        [1.0, 3.0, 2.0, 0.0],
        [5.0, 4.0, 1.0, 1.0],
        [0.0, 2.0, 9.0, 7.0],
        [1.0, 1.0, 8.0, 6.0],
    ]
)
images = x.view(1, 1, 4, 4)  # (N, C, H, W)
print(nn.MaxPool2d(2)(images)[0, 0])
#> tensor([[5., 2.],
#>         [2., 9.]])
print(nn.AvgPool2d(2)(images)[0, 0])
#> tensor([[3.2500, 1.0000],
#>         [1.0000, 7.5000]])

windows = F.unfold(images, kernel_size=2, stride=2)[0]  # 一列一个窗口 | a column for each window
print(windows.amax(dim=0), windows.mean(dim=0))
#> tensor([5., 2., 2., 9.]) tensor([3.2500, 1.0000, 1.0000, 7.5000])
print(list(nn.MaxPool2d(2).parameters()))  # 没有参数 | no parameters
#> []
