"""累计：cumsum、cummax | Running results: cumsum, cummax"""

import torch

x = torch.tensor([[3, 1, 2], [1, 5, 4]])
print(x.cumsum(dim=1))  # 形状不变 | the shape stays
#> tensor([[ 3,  4,  6],
#>         [ 1,  6, 10]])
print(x.cummax(dim=1).values)
#> tensor([[3, 3, 3],
#>         [1, 5, 5]])
print(x.cumsum(dim=1).diff(dim=1))  # diff 还原（少第一列） | diff undoes it, less the first column
#> tensor([[1, 2],
#>         [5, 4]])
