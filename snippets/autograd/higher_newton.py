"""牛顿法：用 Hessian 定步子 | Newton's method: steps by the Hessian"""

import torch
from torch.func import grad, hessian


def f(x):
    return (1 - x[0]) ** 2 + 100 * (x[1] - x[0] ** 2) ** 2


x = torch.tensor([-1.2, 1.0], dtype=torch.float64)
for step in range(7):
    print(step, f"{f(x).item():.1e}")
    #> 0 2.4e+01
    #> 1 4.7e+00
    #> 2 1.4e+03
    #> 3 5.6e-02
    #> 4 3.1e-01
    #> 5 1.9e-11
    #> 6 3.4e-20
    x = x - torch.linalg.solve(hessian(f)(x), grad(f)(x))
print(x)
#> tensor([1., 1.], dtype=torch.float64)
