"""torch.linalg：解方程、求逆、特征值 | torch.linalg: solve, invert, eigenvalues"""

import torch

A = torch.tensor([[3.0, 1.0], [1.0, 2.0]])
b = torch.tensor([9.0, 8.0])
x = torch.linalg.solve(A, b)  # A @ x = b
print(x)
#> tensor([2., 3.])
print(torch.allclose(A @ x, b), torch.allclose(torch.linalg.inv(A) @ b, x))
#> True True
print(torch.linalg.det(A), torch.linalg.matrix_rank(A))
#> tensor(5.) tensor(2)
print(torch.linalg.eigvalsh(A))  # 对称矩阵 | a symmetric matrix
#> tensor([1.3820, 3.6180])
print(torch.linalg.norm(b))
#> tensor(12.0416)

try:
    torch.linalg.solve(torch.ones(2, 2), b)
except torch.linalg.LinAlgError as e:
    print(e)
    #> torch.linalg.solve: The solver failed because the input matrix is singular.
