"""读形状，改形状，加一维 | Read a shape, change it, add a dimension"""

import torch

x = torch.arange(6)
print(x.shape)
#> torch.Size([6])
print(x.reshape(2, 3))  # 数一样，排法不同 | the same numbers, another shape
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])
print(x.reshape(-1, 2).shape)  # -1：由总数推出 | -1: worked out from the total
#> torch.Size([3, 2])
print(x.unsqueeze(0).shape)  # 在最前面加一维 | a new dimension in front
#> torch.Size([1, 6])
print(x.reshape(2, 3).T)  # 行列互换 | rows become columns
#> tensor([[0, 3],
#>         [1, 4],
#>         [2, 5]])
