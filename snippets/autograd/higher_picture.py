"""一个函数和它的两阶导数 | A function and its first two derivatives

alt: x 的正弦乘高斯，与它的一阶、二阶导数曲线 | The sine times a Gaussian, with the curves of its first and second derivatives
"""

import matplotlib.pyplot as plt
import torch
from torch.func import grad, vmap


def f(x):
    return torch.sin(3 * x) * torch.exp(-(x**2))


x = torch.linspace(-2.5, 2.5, 121)
plt.figure(figsize=(6, 2.8), layout="constrained")
plt.plot(x, f(x), label="$f$")
plt.plot(x, vmap(grad(f))(x), label="$f'$")
plt.plot(x, vmap(grad(grad(f)))(x), label="$f''$")
plt.legend()
plt.show()
