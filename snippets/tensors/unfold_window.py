"""滑动窗口：Tensor.unfold | Sliding windows: Tensor.unfold"""

import torch

x = torch.arange(8)
print(x.unfold(dimension=0, size=3, step=1))  # 6 个窗口 | 6 windows
#> tensor([[0, 1, 2],
#>         [1, 2, 3],
#>         [2, 3, 4],
#>         [3, 4, 5],
#>         [4, 5, 6],
#>         [5, 6, 7]])
print(x.unfold(0, 3, 2).shape)  # (8 - 3) // 2 + 1
#> torch.Size([3, 3])
print(x.float().unfold(0, 3, 1).mean(dim=1))  # 滑动平均 | a moving average
#> tensor([1., 2., 3., 4., 5., 6.])
windows = x.unfold(0, 3, 1)
print(windows.data_ptr() == x.data_ptr(), windows.stride())  # 视图，不复制 | a view, nothing is copied
#> True (1, 1)
