"""矩阵乘法写作 `@` | Matrix multiplication is `@`"""

import torch

A = torch.tensor([[1, 2, 3], [4, 5, 6]])  # (2, 3)
B = torch.tensor([[1, 0, 2, 0], [0, 1, 0, 2], [1, 1, 1, 1]])  # (3, 4)
C = A @ B  # (2, 3) @ (3, 4) -> (2, 4)
print(C)
#> tensor([[ 4,  5,  5,  7],
#>         [10, 11, 14, 16]])
print((A[1] * B[:, 2]).sum())  # 左边第 1 行点乘右边第 2 列 | row 1 of the left, column 2 of the right
#> tensor(14)
print(torch.equal(C, torch.matmul(A, B)), torch.equal(C, torch.mm(A, B)))
#> True True
