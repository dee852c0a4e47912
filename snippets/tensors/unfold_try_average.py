"""滑动平均 | A moving average"""

import torch

windows = torch.arange(10.0).unfold(0, 4, 2)
print(windows.shape, windows.mean(dim=-1))
#> torch.Size([4, 4]) tensor([1.5000, 3.5000, 5.5000, 7.5000])
