"""取出 | Take out"""

import torch

x = torch.arange(12).view(3, 4)
print(x)
#> tensor([[ 0,  1,  2,  3],
#>         [ 4,  5,  6,  7],
#>         [ 8,  9, 10, 11]])
print(x[0])
#> tensor([0, 1, 2, 3])
print(x[-1, 2])
#> tensor(10)
print(x[:, 1])
#> tensor([1, 5, 9])
print(x[:, [1]].shape, x[:, 1:2].shape)
#> torch.Size([3, 1]) torch.Size([3, 1])
print(x[:, 1:3].shape)
#> torch.Size([3, 2])
print(x[::2].shape)
#> torch.Size([2, 4])
print(x[..., -1])
#> tensor([ 3,  7, 11])
print(x[[2, 0]].shape)
#> torch.Size([2, 4])
print(x[[0, 1], [1, 3]])
#> tensor([1, 7])
print(x[x > 8])
#> tensor([ 9, 10, 11])
print(x[:, torch.tensor([True, False, False, True])].shape)
#> torch.Size([3, 2])
print(x.diagonal())
#> tensor([ 0,  5, 10])
print(x.triu()[1:])
#> tensor([[ 0,  5,  6,  7],
#>         [ 0,  0, 10, 11]])
