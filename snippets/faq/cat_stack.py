"""cat 还是 stack | cat or stack"""

import torch

a, b = torch.zeros(3), torch.ones(3)
print(torch.cat([a, b]).shape)  # 接上去，维数不变 | joined: no new dimension
#> torch.Size([6])
print(torch.stack([a, b]).shape)  # 叠起来，多一维 | stacked: a new dimension
#> torch.Size([2, 3])
print(torch.stack([a, b], dim=1))
#> tensor([[0., 1.],
#>         [0., 1.],
#>         [0., 1.]])
batches = [torch.zeros(4, 10), torch.zeros(2, 10)]
print(torch.cat(batches).shape)
#> torch.Size([6, 10])
try:
    torch.stack(batches)
except RuntimeError as e:
    print(e)
    #> stack expects each tensor to be equal size, but got [4, 10] at entry 0 and [2, 10] at entry 1
