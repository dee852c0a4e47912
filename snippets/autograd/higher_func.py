"""torch.func：函数进，函数出 | torch.func: functions in, functions out"""

import torch
from torch.func import grad, grad_and_value, jvp, vjp, vmap


def f(x):
    return (x**3).sum()


x = torch.tensor([1.0, 2.0])
print(grad(f)(x))
#> tensor([ 3., 12.])
print(grad_and_value(f)(x))
#> (tensor([ 3., 12.]), tensor(9.))
value, pull_back = vjp(torch.sin, x)
print(pull_back(torch.ones(2))[0])  # 向量乘雅可比 | vector times Jacobian
#> tensor([ 0.5403, -0.4161])
print(jvp(torch.sin, (x,), (torch.ones(2),))[1])  # 雅可比乘向量，一次前向 | Jacobian times vector, in one forward pass
#> tensor([ 0.5403, -0.4161])
print(vmap(torch.dot)(torch.ones(3, 2), torch.arange(6.0).view(3, 2)))  # 自动补上批量维 | adds the batch axis
#> tensor([1., 5., 9.])
