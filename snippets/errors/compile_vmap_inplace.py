"""vmap 里的原地运算 | In-place operations inside vmap"""

import torch


def fill(x):
    total = torch.zeros(2)
    total[0] = x.sum()
    return total


def stack(x):
    return torch.stack([x.sum(), torch.tensor(0.0)])


rows = torch.ones(3, 2)
try:
    torch.vmap(fill)(rows)
except RuntimeError as e:
    print(str(e).partition(". ")[0])
    #> vmap: inplace arithmetic(self, *extra_args) is not possible because there exists a Tensor `other` in extra_args that has more elements than `self`
print(torch.vmap(stack)(rows))
#> tensor([[2., 0.],
#>         [2., 0.],
#>         [2., 0.]])
