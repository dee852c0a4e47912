"""长度为 1 的维被重复使用 | An axis of length 1 is used again and again

alt: 3×1 的列向右重复，1×4 的行向下重复，相加得 3×4 | A 3×1 column repeated sideways, a 1×4 row downwards
"""

import matplotlib.pyplot as plt
import torch

column = torch.tensor([[0], [10], [20]])
row = torch.tensor([[1, 2, 3, 4]])
figure, axes = plt.subplots(1, 3, figsize=(8, 2.4), layout="constrained")
for ax, x, color in zip(axes, (column, row, column + row), ("C0", "C1", "C2"), strict=True):
    ax.set(xlim=(-0.7, 4.1), ylim=(3.9, -0.1), aspect="equal")
    ax.axis("off")
    ax.text(2, 3.8, str(tuple(x.shape)), ha="center")
    for i, values in enumerate(x.expand(3, 4).tolist()):
        for j, value in enumerate(values):
            alpha = 0.5 if i < x.shape[0] and j < x.shape[1] else 0.1  # 浅色的不占内存 | pale: no memory
            ax.add_patch(plt.Rectangle((j, i), 1, 1, facecolor=color, edgecolor="C7", alpha=alpha))
            ax.text(j + 0.5, i + 0.5, value, ha="center", va="center", alpha=alpha + 0.5)
axes[1].text(-0.4, 1.5, "+", ha="center", va="center", size=18)
axes[2].text(-0.4, 1.5, "=", ha="center", va="center", size=18)
plt.show()
