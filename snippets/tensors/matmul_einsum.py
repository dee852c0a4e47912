"""einsum：把索引字母念出来 | einsum: read the letters aloud"""

import torch

torch.manual_seed(0)
A, B = torch.randn(2, 3), torch.randn(3, 4)
x, y = torch.randn(3), torch.randn(3)
batch = torch.randn(8, 2, 3)


def same(pattern, *operands, expected):
    return torch.allclose(torch.einsum(pattern, *operands), expected, atol=1e-6)


print(same("ij,jk->ik", A, B, expected=A @ B))  # j 重复又不在右边：求和 | j repeats and is gone: summed
#> True
print(same("i,i->", x, y, expected=x @ y))  # 右边为空：0 维 | nothing on the right: 0-d
#> True
print(same("i,j->ij", x, y, expected=torch.outer(x, y)))  # 没有重复：外积 | no repeat: outer
#> True
print(same("bij,jk->bik", batch, B, expected=batch @ B))
#> True
print(same("ij->ji", A, expected=A.T))
#> True
print(same("ij->i", A, expected=A.sum(dim=1)))
#> True
try:
    torch.einsum("ij,jk->ik", A, A)
except RuntimeError as e:
    print(e)
    #> einsum(): subscript j has size 2 for operand 1 which does not broadcast with previously seen size 3
