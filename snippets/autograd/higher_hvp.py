"""Hessian 乘向量，不必算出 Hessian | Hessian times vector, without the Hessian"""

import torch
from torch.func import grad, hessian, jvp

torch.manual_seed(0)


def f(x):
    return (x.sin() * x.roll(1)).sum()


x, v = torch.randn(500), torch.randn(500)
product = jvp(grad(f), (x,), (v,))[1]  # 前向套反向 | forward over reverse
print(torch.allclose(product, hessian(f)(x) @ v, atol=1e-4), product.shape)
#> True torch.Size([500])
