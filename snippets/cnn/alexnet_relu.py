"""八层深时，传到第一层的梯度 | Eight layers deep: the gradient that reaches the first

alt: 梯度随深度的变化：sigmoid 直线下降到十万分之一附近，ReLU 一直在 1 附近 | Gradient against depth: sigmoid falls in a straight line to about 1e-5, ReLU stays near 1
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.tensor([-8.0, 0.0, 8.0], requires_grad=True)
print(torch.autograd.grad(torch.sigmoid(x).sum(), x)[0])  # 最大也只有 0.25 | 0.25 at most
#> tensor([0.0003, 0.2500, 0.0003])
print(torch.autograd.grad(torch.relu(x).sum(), x)[0])
#> tensor([0., 0., 1.])

figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
depths = range(1, 9)
for activation in (nn.ReLU, nn.Sigmoid):
    norms = []
    for depth in depths:
        torch.manual_seed(0)
        net = nn.Sequential(*[m for _ in range(depth) for m in (nn.Linear(64, 64), activation())])
        for layer in net[::2]:
            nn.init.kaiming_normal_(layer.weight, nonlinearity="relu")
        net(torch.randn(32, 64)).square().mean().backward()
        norms.append(net[0].weight.grad.norm().item())
    print(f"{activation.__name__}: depth 8 has {norms[-1] / norms[0]:.0e} of depth 1's gradient")
    #> ReLU: depth 8 has 4e+00 of depth 1's gradient
    #> Sigmoid: depth 8 has 2e-04 of depth 1's gradient
    ax.plot(depths, norms, marker="o", label=activation.__name__)
ax.set(xlabel="layers", ylabel="gradient of layer 1 (norm)", yscale="log")
ax.legend()
plt.show()
