"""整个雅可比矩阵 | The full Jacobian"""

import torch


def f(x):
    return x**2


x = torch.tensor([1.0, 2.0], requires_grad=True)
rows = [torch.autograd.grad(f(x)[i], x)[0] for i in range(2)]
print(torch.stack(rows))
#> tensor([[2., 0.],
#>         [0., 4.]])
print(torch.func.jacrev(f)(x.detach()))
#> tensor([[2., 0.],
#>         [0., 4.]])
print(torch.autograd.functional.jacobian(f, x))
#> tensor([[2., 0.],
#>         [0., 4.]])
