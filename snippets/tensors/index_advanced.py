"""用列表或张量作索引 | Lists and tensors as indices"""

import torch

x = torch.arange(12).view(3, 4)
print(x[[2, 0]])  # 第 2 行、第 0 行 | rows 2 and 0
#> tensor([[ 8,  9, 10, 11],
#>         [ 0,  1,  2,  3]])
print(x[[0, 1, 2], [3, 2, 1]])  # 成对：(0,3) (1,2) (2,1) | in pairs
#> tensor([3, 6, 9])
print(x[:, [3, 0]])
#> tensor([[ 3,  0],
#>         [ 7,  4],
#>         [11,  8]])
print(x[torch.tensor([[0, 1], [2, 2]])].shape)  # 索引的形状代替那一维 | the index's shape takes the axis' place
#> torch.Size([2, 2, 4])
rows, columns = torch.tensor([[0], [2]]), torch.tensor([1, 3])
print(x[rows, columns])  # 广播：取出一块 | broadcast: a block
#> tensor([[ 1,  3],
#>         [ 9, 11]])
