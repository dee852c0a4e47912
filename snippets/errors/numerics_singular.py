"""奇异矩阵没有逆 | A singular matrix has no inverse"""

import torch

a, b = torch.tensor([[1.0, 2.0], [2.0, 4.0]]), torch.tensor([1.0, 2.0])
for wrong in (lambda: torch.linalg.inv(a), lambda: torch.linalg.solve(a, b)):
    try:
        wrong()
    except torch.linalg.LinAlgError as e:
        print(e)
        #> linalg.inv: The diagonal element 2 is zero, the inversion could not be completed because the input matrix is singular.
        #> torch.linalg.solve: The solver failed because the input matrix is singular.
print(torch.linalg.matrix_rank(a))
#> tensor(1)
print(torch.linalg.lstsq(a, b, driver="gelsd").solution)  # 范数最小的解 | the smallest solution
#> tensor([0.2000, 0.4000])
print(torch.linalg.pinv(a) @ b)
#> tensor([0.2000, 0.4000])
print(torch.linalg.solve(a + 1e-3 * torch.eye(2), b))
#> tensor([0.1999, 0.3999])
