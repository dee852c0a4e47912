"""cat 接长一维，stack 添一维 | cat lengthens an axis, stack adds one"""

import torch

a, b = torch.zeros(2, 3), torch.ones(2, 3)
print(torch.cat([a, b], dim=0).shape, torch.cat([a, b], dim=1).shape)
#> torch.Size([4, 3]) torch.Size([2, 6])
print(torch.stack([a, b], dim=0).shape, torch.stack([a, b], dim=-1).shape)
#> torch.Size([2, 2, 3]) torch.Size([2, 3, 2])
print(torch.equal(torch.stack([a, b]), torch.cat([a[None], b[None]])))
#> True
