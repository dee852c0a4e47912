"""二维：dim 指的那一维被压扁 | 2-D: the axis that dim names is squashed

alt: 2×3 方格：sum(dim=0) 压成一行，sum(dim=1) 压成一列 | A 2×3 grid: dim=0 leaves a row, dim=1 a column
"""

import matplotlib.pyplot as plt
import torch


def grid(ax, left, top, values, color, alpha=0.45):
    for i, row in enumerate(values.tolist()):
        for j, value in enumerate(row):
            x, y = left + j, top + i
            ax.add_patch(plt.Rectangle((x, y), 1, 1, facecolor=color, alpha=alpha, edgecolor="C7"))
            ax.text(x + 0.5, y + 0.5, value, ha="center", va="center")


x = torch.tensor([[1, 2, 3], [4, 5, 6]])
figure, axes = plt.subplots(1, 3, figsize=(7.5, 2.5), layout="constrained")
for ax, name in zip(axes, ("x: (2, 3)", "x.sum(dim=0): (3,)", "x.sum(dim=1): (2,)"), strict=True):
    grid(ax, 0, 0, x, "C0", 0.45 if name[1] == ":" else 0.1)
    ax.set(xlim=(-0.9, 4.3), ylim=(3.9, -0.8), aspect="equal")
    ax.axis("off")
    ax.text(1.5, 3.8, name, ha="center")
axes[0].text(-0.2, 1, "dim 0", rotation=90, ha="right", va="center")
axes[0].text(1.5, -0.2, "dim 1", ha="center")
arrows = {"angles": "xy", "scale_units": "xy", "scale": 1, "width": 0.012}
axes[1].quiver([0.25, 1.25, 2.25], [0.1] * 3, [0] * 3, [2] * 3, color="C1", **arrows)
axes[2].quiver([0.1] * 2, [0.8, 1.8], [3] * 2, [0] * 2, color="C2", **arrows)
grid(axes[1], 0, 2.2, x.sum(dim=0, keepdim=True), "C1")
grid(axes[2], 3.2, 0, x.sum(dim=1, keepdim=True), "C2")
plt.show()
