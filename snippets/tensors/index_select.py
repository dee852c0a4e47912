"""index_select、masked_select、take 与索引的对应 | index_select, masked_select and take as indexing"""

import torch

x = torch.arange(12).view(3, 4)
index = torch.tensor([0, 2])
print(torch.equal(torch.index_select(x, dim=1, index=index), x[:, index]))
#> True
print(torch.equal(torch.masked_select(x, x > 5), x[x > 5]))
#> True
print(torch.take(x, torch.tensor([0, 5, 11])))  # 当成一维来取 | as if it were flat
#> tensor([ 0,  5, 11])
print(x.select(dim=0, index=1), x.narrow(dim=1, start=1, length=2).shape)  # 都是视图 | both are views
#> tensor([4, 5, 6, 7]) torch.Size([3, 2])
print(torch.masked_fill(x, x > 5, -1))
#> tensor([[ 0,  1,  2,  3],
#>         [ 4,  5, -1, -1],
#>         [-1, -1, -1, -1]])
