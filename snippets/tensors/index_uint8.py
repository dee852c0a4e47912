"""整数 0、1 作索引不是掩码 | Integers 0 and 1 are indices, not a mask"""

import torch

x = torch.tensor([10, 20, 30])
print(x[torch.tensor([1, 0, 1])])  # 取第 1、0、1 个 | elements 1, 0, 1
#> tensor([20, 10, 20])
print(x[torch.tensor([1, 0, 1]).bool()])  # 掩码 | a mask
#> tensor([10, 30])
print(x[[True, False, True]])
#> tensor([10, 30])
