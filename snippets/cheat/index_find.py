"""找、选、排 | Find, choose, sort"""

import torch

x = torch.tensor([[3, 9, 4], [8, 1, 6]])
labels = torch.tensor([1, 2])
print((x > 5).nonzero())
#> tensor([[0, 1],
#>         [1, 0],
#>         [1, 2]])
print(torch.where(x > 5, x, 0))
#> tensor([[0, 9, 0],
#>         [8, 0, 6]])
print(x.argmax(dim=1))
#> tensor([1, 0])
print(x.gather(1, labels[:, None]))
#> tensor([[9],
#>         [6]])
print(x[torch.arange(2), labels])
#> tensor([9, 6])
print(x.topk(2, dim=1).indices)
#> tensor([[1, 2],
#>         [0, 2]])
print(x.sort(dim=1).values)
#> tensor([[3, 4, 9],
#>         [1, 6, 8]])
print(x.take_along_dim(x.argsort(dim=1), dim=1))
#> tensor([[3, 4, 9],
#>         [1, 6, 8]])
print(x.index_select(1, torch.tensor([2, 0])))
#> tensor([[4, 3],
#>         [6, 8]])
print((x == 9).any(), (x > 0).all(), (x > 5).sum())
#> tensor(True) tensor(True) tensor(3)
print(torch.unique(torch.tensor([2, 1, 2])), torch.isin(x, torch.tensor([1, 9])).sum())
#> tensor([1, 2]) tensor(2)
