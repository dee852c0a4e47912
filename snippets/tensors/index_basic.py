"""切片：行、列、块、步长 | Slices: rows, columns, blocks, steps"""

import torch

x = torch.arange(12).view(3, 4)
print(x[0], x[-1], x[1, 2])
#> tensor([0, 1, 2, 3]) tensor([ 8,  9, 10, 11]) tensor(6)
print(x[:, 1], x[:, 1:3])
#> tensor([1, 5, 9]) tensor([[ 1,  2],
#>         [ 5,  6],
#>         [ 9, 10]])
print(x[::2, ::2])
#> tensor([[ 0,  2],
#>         [ 8, 10]])
print(x[..., 0], x[0, ...])  # ... 补足省略的维 | ... stands for the axes left out
#> tensor([0, 4, 8]) tensor([0, 1, 2, 3])
print(x[:, None].shape, x[None].shape)  # None 插入一维 | None inserts an axis
#> torch.Size([3, 1, 4]) torch.Size([1, 3, 4])
x[1] = -1  # 赋值在原地 | assignment is in place
print(x)
#> tensor([[ 0,  1,  2,  3],
#>         [-1, -1, -1, -1],
#>         [ 8,  9, 10, 11]])
