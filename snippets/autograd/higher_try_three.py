"""前三阶导数 | The first three derivatives"""

import torch
from torch.func import grad


def f(x):
    return x**4


x = torch.tensor(2.0)
print(grad(f)(x), grad(grad(f))(x), grad(grad(grad(f)))(x))
#> tensor(32.) tensor(48.) tensor(48.)
