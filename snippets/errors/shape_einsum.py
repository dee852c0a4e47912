"""einsum 的字母长度不同 | One einsum letter, two lengths"""

import torch

a, b = torch.ones(2, 3), torch.ones(2, 3)
for equation in ("ij,jk->ik", "i,jk->ik"):
    try:
        torch.einsum(equation, a, b)
    except RuntimeError as e:
        print(e)
        #> einsum(): subscript j has size 2 for operand 1 which does not broadcast with previously seen size 3
        #> einsum(): the number of subscripts in the equation (1) does not match the number of dimensions (2) for operand 0 and no ellipsis was given
print(torch.einsum("ij,kj->ik", a, b).shape)
#> torch.Size([2, 2])
