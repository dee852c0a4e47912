"""矩阵不正定 | A matrix that is not positive-definite"""

import torch

torch.manual_seed(0)
x = torch.randn(3, 5)
covariance = x.T @ x / 3  # 5 维只有 3 个样本 | 5 dimensions, 3 samples only
covariance[0, 0] -= 1.0
try:
    torch.linalg.cholesky(covariance)
except torch.linalg.LinAlgError as e:
    print(e)
    #> linalg.cholesky: The factorization could not be completed because the input is not positive-definite (the leading minor of order 2 is not positive-definite).
print((torch.linalg.eigvalsh(covariance) < 0).any())
#> tensor(True)
factor, info = torch.linalg.cholesky_ex(covariance)  # 不抛异常 | raises nothing
print(info.item() > 0)
#> True
lift = 1e-4 - torch.linalg.eigvalsh(covariance).min()
print(torch.linalg.cholesky(covariance + lift * torch.eye(5)).shape)
#> torch.Size([5, 5])
