"""Cholesky 分解和矩阵的秩 | Cholesky factor and rank"""

import torch

A = torch.tensor([[4.0, 2.0], [2.0, 5.0]])
try:
    torch.cholesky(A)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
    print(str(e).splitlines()[-1])
    #> U = torch.linalg.cholesky(A).mH
try:
    torch.matrix_rank(A)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed.
    #> Please use the `torch.linalg.matrix_rank` function instead
print(torch.linalg.cholesky(A), torch.linalg.matrix_rank(A))
#> tensor([[2., 0.],
#>         [1., 2.]]) tensor(2)
