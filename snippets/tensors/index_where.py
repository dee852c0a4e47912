"""torch.where：选值，或者找位置 | torch.where chooses values or finds places"""

import torch

x = torch.tensor([[1.0, -2.0], [-3.0, 4.0]])
print(torch.where(x > 0, x, 0.0))
#> tensor([[1., 0.],
#>         [0., 4.]])
print(torch.where(x > 0, x, x * 0.1))  # 两边都会算 | both sides are computed
#> tensor([[ 1.0000, -0.2000],
#>         [-0.3000,  4.0000]])
print(torch.where(x > 0), torch.nonzero(x > 0))  # 每维一个索引张量；每行一个位置 | an index tensor per axis; a place per row
#> (tensor([0, 1]), tensor([0, 1])) tensor([[0, 0],
#>         [1, 1]])
rows, columns = torch.where(x > 0)
print(x[rows, columns])
#> tensor([1., 4.])
