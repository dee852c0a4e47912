"""学习率太小、合适、太大、发散 | Learning rates: too small, right, too large, diverging

alt: 抛物线上的下降路径：0.02 走不动，0.2 很快到底，0.9 来回跳，1.05 越跳越高 | Descent on a parabola: 0.02 hardly moves, 0.2 reaches the bottom, 0.9 jumps across, 1.05 climbs out
"""

import matplotlib.pyplot as plt
import torch

t = torch.linspace(-3, 3, 60)
figure, axes = plt.subplots(1, 4, figsize=(8, 2.2), sharey=True, layout="constrained")
for ax, lr in zip(axes, (0.02, 0.2, 0.9, 1.05), strict=True):
    path = [torch.tensor(-2.5)]
    for _ in range(8):
        path.append(path[-1] - lr * 2 * path[-1])  # f(x) = x^2
    path = torch.stack(path)
    ax.plot(t, t**2, color="gray", linewidth=1)
    ax.plot(path, path**2, "o-", color="C1", markersize=4, linewidth=1)
    ax.set(title=f"lr = {lr}", xlim=(-6, 6), ylim=(-0.5, 16), xlabel="x")
plt.show()
