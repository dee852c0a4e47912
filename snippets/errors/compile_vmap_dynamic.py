"""vmap 里的布尔索引 | Boolean indices inside vmap"""

import torch


def positive_sum(x):
    return x[x > 0].sum()


def masked_sum(x):
    return torch.where(x > 0, x, 0).sum()


rows = torch.tensor([[1.0, -1.0], [2.0, 3.0]])
try:
    torch.vmap(positive_sum)(rows)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> vmap: We do not support batching operators that can support dynamic shape
print(torch.vmap(masked_sum)(rows))
#> tensor([1., 5.])
