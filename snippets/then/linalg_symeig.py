"""对称矩阵的特征值 | Eigenvalues of a symmetric matrix"""

import torch

A = torch.tensor([[2.0, 1.0], [1.0, 2.0]])
try:
    torch.symeig(A, eigenvectors=True)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
    print(str(e).splitlines()[-1])
    #> L, V = torch.linalg.eigh(A, UPLO='U' if upper else 'L')
values, vectors = torch.linalg.eigh(A)
print(values, torch.linalg.eigvalsh(A, UPLO="U"))
#> tensor([1., 3.]) tensor([1., 3.])
