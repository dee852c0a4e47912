"""激活函数和它们的导数 | Activation functions and their derivatives

alt: 八个小图，每个画一种激活函数与它的导数：ReLU、LeakyReLU、ELU、GELU、SiLU、Sigmoid、Tanh、Softplus | Eight panels, each with an activation and its derivative: ReLU, LeakyReLU, ELU, GELU, SiLU, Sigmoid, Tanh, Softplus
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

ACTIVATIONS = [nn.ReLU(), nn.LeakyReLU(0.1), nn.ELU(), nn.GELU(), nn.SiLU(), nn.Sigmoid(), nn.Tanh(), nn.Softplus()]
x = torch.linspace(-4, 4, 60, requires_grad=True)
figure, axes = plt.subplots(2, 4, figsize=(9, 3.8), sharex=True, sharey=True, layout="constrained")
for ax, activation in zip(axes.flat, ACTIVATIONS, strict=True):
    y = activation(x)
    (slope,) = torch.autograd.grad(y.sum(), x)
    ax.plot(x.detach(), y.detach(), label="f")
    ax.plot(x.detach(), slope, "--", label="f'")
    ax.set(title=type(activation).__name__, ylim=(-1.5, 3))
axes[0, 0].legend()
plt.show()
