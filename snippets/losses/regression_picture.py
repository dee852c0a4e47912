"""四种回归损失和它们的梯度 | Four regression losses and their gradients

alt: 左：平方、绝对值、Huber、SmoothL1 的损失曲线；右：它们的梯度，平方的梯度随误差增长，其余有上限 | Left: squared, absolute, Huber and smooth L1 losses; right: their gradients, growing for the squared one, bounded for the others
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

LOSSES = {
    "MSE": lambda e: F.mse_loss(e, torch.zeros_like(e), reduction="none"),
    "L1": lambda e: F.l1_loss(e, torch.zeros_like(e), reduction="none"),
    "Huber, delta=1": lambda e: F.huber_loss(e, torch.zeros_like(e), reduction="none"),
    "SmoothL1, beta=2": lambda e: F.smooth_l1_loss(e, torch.zeros_like(e), reduction="none", beta=2.0),
}
error = torch.linspace(-3, 3, 61, requires_grad=True)
figure, axes = plt.subplots(1, 2, figsize=(8, 2.8), layout="constrained")
for name, f in LOSSES.items():
    loss = f(error)
    axes[0].plot(error.detach(), loss.detach(), label=name)
    axes[1].plot(error.detach(), torch.autograd.grad(loss.sum(), error)[0])
axes[0].set(title="loss", xlabel="error", ylim=(0, 5))
axes[1].set(title="gradient", xlabel="error", ylim=(-4, 4))
axes[0].legend(fontsize=8)
plt.show()
