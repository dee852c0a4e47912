"""每层梯度多大 | How large the gradients of each layer are

alt: 条形图：sigmoid 网络越靠近输入梯度越小，ReLU 网络各层相近 | Bars: with sigmoid, gradients shrink towards the input; with ReLU they are alike
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(64, 32)
figure, axes = plt.subplots(1, 2, figsize=(7, 2.4), sharey=True, layout="constrained")
for ax, act in zip(axes, (nn.Sigmoid, nn.ReLU), strict=True):
    net = nn.Sequential(*(nn.Sequential(nn.Linear(32, 32), act()) for _ in range(8)))
    for module in net.modules():
        if isinstance(module, nn.Linear):
            nn.init.kaiming_normal_(module.weight)
    net(x).square().mean().backward()
    ax.bar(range(1, 9), [block[0].weight.grad.norm() for block in net], color="C1")
    ax.set(title=act.__name__, xlabel="layer", yscale="log")
axes[0].set_ylabel("norm of the gradient")
plt.show()
