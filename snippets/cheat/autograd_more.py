"""高阶导数与函数式 | Higher derivatives, functional style"""

import torch
from torch.func import grad, hessian, jacrev, vmap


def f(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
print(grad(f)(x))
#> tensor([ 3., 12.])
print(jacrev(lambda x: x**2)(x))
#> tensor([[2., 0.],
#>         [0., 4.]])
print(hessian(f)(x))
#> tensor([[ 6.,  0.],
#>         [ 0., 12.]])
print(vmap(grad(f))(torch.stack([x, x + 1])))
#> tensor([[ 3., 12.],
#>         [12., 27.]])
x.requires_grad_()
(first,) = torch.autograd.grad(f(x), x, create_graph=True)
print(torch.autograd.grad(first.sum(), x))
#> (tensor([ 6., 12.]),)
print(torch.autograd.gradcheck(f, x.detach().double().requires_grad_()))
#> True
handle = x.register_hook(lambda gradient: gradient * 10)
f(x).backward()
print(x.grad)
#> tensor([ 30., 120.])
handle.remove()
