"""vmap 里的 item() | item() inside vmap"""

import torch


def scale(x):
    return x / x.sum().item()


def scale_tensor(x):
    return x / x.sum()


rows = torch.ones(3, 2)
try:
    torch.vmap(scale)(rows)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> vmap: It looks like you're calling .item() on a Tensor
print(torch.vmap(scale_tensor)(rows))
#> tensor([[0.5000, 0.5000],
#>         [0.5000, 0.5000],
#>         [0.5000, 0.5000]])
