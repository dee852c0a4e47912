"""三维：长方体压成一个面 | 3-D: a block squashed to a face

alt: (2, 3, 4) 的长方体，沿每一维各压扁一次 | A block of shape (2, 3, 4), squashed along each axis in turn
"""

import matplotlib.pyplot as plt
import torch
from matplotlib.colors import ListedColormap


def block(ax, start, shape, color, alpha):
    d, r, c = (torch.arange(s, s + n + 1) for s, n in zip(start, shape, strict=True))
    for back, down, right in ((d[0], r[:, None], c), (d[:, None], r[0], c), (d[:, None], r, c[-1])):
        x, y = torch.broadcast_tensors(right + back / 2, down - back / 2)
        face = torch.zeros(x.shape[0] - 1, x.shape[1] - 1)
        ax.pcolormesh(x, y, face, cmap=ListedColormap([color]), alpha=alpha, edgecolors="C7")


x = torch.ones(2, 3, 4)
figure, axes = plt.subplots(1, 4, figsize=(9, 2.6), layout="constrained")
results = {"x": x} | {f"x.sum(dim={dim})": x.sum(dim) for dim in range(3)}
for ax, (name, result) in zip(axes, results.items(), strict=True):
    block(ax, (0, 0, 0), x.shape, "C0", 0.4 if name == "x" else 0.1)
    ax.set(xlim=(-0.9, 5.3), ylim=(4.2, -1.8), aspect="equal")
    ax.axis("off")
    ax.text(2.2, 4, f"{name}: {tuple(result.shape)}", ha="center")
block(axes[1], (0, 0, 0), (1, 3, 4), "C1", 0.5)
block(axes[2], (0, 2, 0), (2, 1, 4), "C2", 0.5)
block(axes[3], (0, 0, 3), (2, 3, 1), "C3", 0.5)
axes[0].text(0.4, -0.7, "dim 0", ha="right", rotation=45, rotation_mode="anchor")
axes[0].text(-0.2, 1.5, "dim 1", ha="right", va="center", rotation=90)
axes[0].text(3, -1.2, "dim 2", ha="center")
plt.show()
