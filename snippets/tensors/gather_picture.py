"""gather 把哪个数放到哪里 | What gather puts where

alt: 左边是 3×4 的输入，右边是 3×2 的结果，同一行之内按索引取数，颜色对应 | On the left a 3×4 input, on the right the 3×2 result: numbers are taken within a row, in matching colors
"""

import matplotlib.pyplot as plt
import torch

x = torch.arange(12).view(3, 4)
index = torch.tensor([[3, 0], [1, 1], [0, 2]])
result = x.gather(1, index)
figure, axes = plt.subplots(1, 3, figsize=(8, 2.2), width_ratios=[4, 2, 2], layout="constrained")
for ax, data, title in zip(axes, (x, index, result), ("x", "index", "x.gather(1, index)"), strict=True):
    for (row, column), value in [((r, c), data[r, c].item()) for r in range(3) for c in range(data.shape[1])]:
        taken = column in index[row].tolist() if ax is axes[0] else True
        ax.add_patch(plt.Rectangle((column, row), 0.92, 0.92, color=f"C{row}", alpha=0.9 if taken else 0.2))
        ax.text(column + 0.46, row + 0.46, str(value), ha="center", va="center")
    ax.set(title=title, xlim=(-0.1, data.shape[1]), ylim=(3, -0.1), aspect="equal")
    ax.axis("off")
plt.show()
