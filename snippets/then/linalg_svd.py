"""奇异值分解：第三个结果转置了 | SVD: the third result is transposed"""

import torch

A = torch.tensor([[3.0, 0.0], [0.0, 2.0], [0.0, 0.0]])
U, S, V = torch.svd(A)
print(torch.allclose(U @ S.diag() @ V.t(), A))
#> True
U, S, Vh = torch.linalg.svd(A, full_matrices=False)
print(torch.allclose(U @ S.diag() @ Vh, A), U.shape, torch.linalg.svd(A).U.shape)
#> True torch.Size([3, 2]) torch.Size([3, 3])
