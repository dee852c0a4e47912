"""写进去 | Write"""

import torch

x = torch.zeros(3, 4, dtype=torch.int64)
x[0] = 1
x[:, 1] += 5
x[x == 0] = -1
print(x)
#> tensor([[ 1,  6,  1,  1],
#>         [-1,  5, -1, -1],
#>         [-1,  5, -1, -1]])
print(x.masked_fill(x < 0, 9)[2])
#> tensor([9, 5, 9, 9])
print(x.clamp(min=0)[2])
#> tensor([0, 5, 0, 0])
rows = torch.tensor([0, 2, 0])
print(torch.zeros(3).index_add_(0, rows, torch.ones(3)))
#> tensor([2., 0., 1.])
print(torch.zeros(3).index_fill_(0, rows, 7.0))
#> tensor([7., 0., 7.])
print(torch.zeros(2, 3).scatter_(1, torch.tensor([[2], [0]]), 1.0))
#> tensor([[0., 0., 1.],
#>         [1., 0., 0.]])
print(torch.nn.functional.one_hot(torch.tensor([2, 0]), 3))
#> tensor([[0, 0, 1],
#>         [1, 0, 0]])
print(torch.bincount(rows, minlength=3))
#> tensor([2, 0, 1])
