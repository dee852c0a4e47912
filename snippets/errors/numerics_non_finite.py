"""分解带 nan 的矩阵 | Decomposing a matrix with nan"""

import torch

a = torch.tensor([[1.0, float("nan")], [0.0, 1.0]])
try:
    torch.linalg.svd(a)
except torch.linalg.LinAlgError as e:
    print(e)
    #> linalg.svd: The algorithm failed to converge because the input matrix contained non-finite values.
print(torch.isfinite(a))
#> tensor([[ True, False],
#>         [ True,  True]])
print(torch.linalg.svdvals(a.nan_to_num(0.0)))
#> tensor([1., 1.])
try:
    torch.linalg.cholesky(torch.ones(2, 3))
except RuntimeError as e:
    print(e)
    #> linalg.cholesky: A must be batches of square matrices, but they are 2 by 3 matrices
