"""峡谷：一个方向陡，一个方向平 | A ravine: steep one way, flat the other

alt: 左：学习率 0.9 在陡的方向来回震荡；右：学习率 0.1 不震荡，但在平的方向上走不动 | Left: lr 0.9 zigzags across the steep direction; right: lr 0.1 does not, but hardly moves along the flat one
"""

import matplotlib.pyplot as plt
import torch


def path(lr, steps=25):
    w = torch.tensor([-8.0, 1.6])
    points = [w]
    for _ in range(steps):
        w = w - lr * torch.stack([w[0] / 10, 2 * w[1]])  # f = w0^2 / 20 + w1^2
        points.append(w)
    return torch.stack(points)


x, y = torch.meshgrid(torch.linspace(-9, 3, 40), torch.linspace(-2.2, 2.2, 30), indexing="xy")
figure, axes = plt.subplots(1, 2, figsize=(8, 2.4), layout="constrained")
for ax, lr in zip(axes, (0.9, 0.1), strict=True):
    ax.contour(x, y, x**2 / 20 + y**2, levels=[0.05, 0.3, 1, 2, 3.5], colors="gray", linewidths=0.7)
    ax.plot(*path(lr).T, "o-", color="C1", markersize=3, linewidth=1)
    ax.set(title=f"lr = {lr}", xlabel="$w_0$", ylabel="$w_1$")
plt.show()
