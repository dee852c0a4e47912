"""补形状要转置，不要 view | Repair a shape with a transpose, not with view"""

import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(A.T)
#> tensor([[1, 4],
#>         [2, 5],
#>         [3, 6]])
print(A.view(3, 2))  # 形状一样，元素换了位置 | the same shape, the elements elsewhere
#> tensor([[1, 2],
#>         [3, 4],
#>         [5, 6]])
print(A @ A.T)
#> tensor([[14, 32],
#>         [32, 77]])
print(A @ A.view(3, 2))  # 不报错，但是错的 | no error, and wrong
#> tensor([[22, 28],
#>         [49, 64]])

row = torch.tensor([[1, 2, 3, 4, 5]])
print(torch.equal(row.view(5, 1), row.T))  # 只有一行或一列时两者相同 | equal for a single row or column
#> True
