"""雅可比矩阵与 Hessian | The Jacobian and the Hessian"""

import torch
from torch.func import hessian, jacfwd, jacrev


def f(x):
    return torch.stack([x[0] * x[1], x.sum(), x[1] ** 3])


x = torch.tensor([2.0, 3.0])
print(jacrev(f)(x))  # 输出少、输入多时快 | fast with few outputs and many inputs
#> tensor([[ 3.,  2.],
#>         [ 1.,  1.],
#>         [ 0., 27.]])
print(torch.equal(jacrev(f)(x), jacfwd(f)(x)))  # 输入少、输出多时用它 | for few inputs and many outputs
#> True
print(hessian(lambda x: x[0] ** 2 * x[1])(x))
#> tensor([[6., 4.],
#>         [4., 0.]])
print(torch.autograd.functional.jacobian(f, x).shape)  # 旧的写法，结果一样 | the older way, the same result
#> torch.Size([3, 2])
print(torch.autograd.functional.hessian(lambda x: x[0] ** 2 * x[1], x))
#> tensor([[6., 4.],
#>         [4., 0.]])
