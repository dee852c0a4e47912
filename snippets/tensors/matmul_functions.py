"""专用函数只收规定的维数 | The special functions take one number of dimensions only"""

import torch

v = torch.tensor([1.0, 2.0, 3.0])
M = torch.tensor([[1.0, 0.0, 1.0], [0.0, 1.0, 0.0]])
batch = torch.ones(10, 2, 3)

print(torch.dot(v, v))  # 1-D, 1-D
#> tensor(14.)
print(torch.mv(M, v))  # 2-D, 1-D
#> tensor([4., 2.])
print(torch.mm(M, M.T))  # 2-D, 2-D
#> tensor([[2., 0.],
#>         [0., 1.]])
print(torch.bmm(batch, batch.mT).shape)  # 3-D, 3-D
#> torch.Size([10, 2, 2])
print(torch.outer(v, torch.tensor([1.0, 10.0])))
#> tensor([[ 1., 10.],
#>         [ 2., 20.],
#>         [ 3., 30.]])

for function, left, right in [
    (torch.mm, batch, M.T),
    (torch.mm, M, v),
    (torch.bmm, batch, M.T),
    (torch.dot, M, M),
    (torch.matmul, torch.tensor(2.0), v),
]:
    try:
        function(left, right)
    except RuntimeError as e:
        print(f"{function.__name__}: {e}")
        #> mm: mm: self must be a matrix, got 3-D tensor
        #> mm: mm: mat2 must be a matrix, got 1-D tensor
        #> bmm: batch2 must be a 3D tensor
        #> dot: 1D tensors expected, but got 2D and 2D tensors
        #> matmul: both arguments to matmul need to be at least 1D, but they are 0D and 1D
