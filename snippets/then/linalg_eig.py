"""一般矩阵的特征值是复数 | Eigenvalues of a general matrix are complex"""

import torch

A = torch.tensor([[0.0, -1.0], [1.0, 0.0]])
try:
    torch.eig(A, eigenvectors=True)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> This function was deprecated since version 1.9 and is now removed
    print(str(e).splitlines()[-1])
    #> L_complex, V_complex = torch.linalg.eig(A)
values, vectors = torch.linalg.eig(A)
print(values)
#> tensor([0.+1.j, 0.-1.j])
print(torch.view_as_real(values).abs())
#> tensor([[0., 1.],
#>         [0., 1.]])
