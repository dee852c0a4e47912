"""vmap 里的 if | if inside vmap"""

import torch


def choose(x):
    return x * 2 if x.sum() > 0 else x - 1


def choose_by_where(x):
    return torch.where(x.sum() > 0, x * 2, x - 1)


rows = torch.tensor([[1.0, 1.0], [-1.0, -1.0]])
try:
    torch.vmap(choose)(rows)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> vmap: It looks like you're attempting to use a Tensor in some data-dependent control flow
print(torch.vmap(choose_by_where)(rows))
#> tensor([[ 2.,  2.],
#>         [-2., -2.]])
