"""划分用单独的生成器 | A separate generator for the split"""

import torch


def split(n):
    return torch.randperm(n, generator=torch.Generator().manual_seed(42))


first = split(10)
torch.rand(1000)
print(torch.equal(first, split(10)))
#> True
