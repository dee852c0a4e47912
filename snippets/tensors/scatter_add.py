"""按组求和、求平均、求最大 | Sum, mean and maximum by group"""

import torch

values = torch.tensor([1.0, 2.0, 3.0, 4.0, 5.0])
groups = torch.tensor([0, 1, 0, 2, 1])
print(torch.zeros(3).scatter_add_(0, groups, values))
#> tensor([4., 7., 4.])
print(torch.zeros(3).scatter_reduce_(0, groups, values, reduce="mean", include_self=False))
#> tensor([2.0000, 3.5000, 4.0000])
print(torch.zeros(3).scatter_reduce_(0, groups, values, reduce="amax", include_self=False))
#> tensor([3., 5., 4.])
print(torch.zeros(3, 2).index_add_(0, groups, torch.ones(5, 2)))  # 整行相加 | whole rows
#> tensor([[2., 2.],
#>         [2., 2.],
#>         [1., 1.]])
print(torch.bincount(groups, weights=values))
#> tensor([4., 7., 4.])
