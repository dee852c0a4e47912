"""backward(v) 算的是 v 与雅可比矩阵的乘积 | backward(v) is v times the Jacobian"""

import torch
from torch.func import jacrev


def f(x):
    return torch.stack([x[0] * x[1], x[1] ** 2, x.sum()])


x = torch.tensor([2.0, 3.0], requires_grad=True)
v = torch.tensor([1.0, 0.5, 2.0])
f(x).backward(v)
jacobian = jacrev(f)(x.detach())
print(jacobian)
#> tensor([[3., 2.],
#>         [0., 6.],
#>         [1., 1.]])
print(x.grad, torch.equal(x.grad, v @ jacobian))
#> tensor([5., 7.]) True
