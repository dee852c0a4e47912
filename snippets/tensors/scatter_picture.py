"""scatter_add_ 把数加到哪里 | Where scatter_add_ adds

alt: 上排五个数按索引落到下排三个格子里，同一格的相加 | Five numbers above fall into three cells below by their index; those in one cell add up
"""

import matplotlib.pyplot as plt
import torch

values, groups = torch.tensor([1, 2, 3, 4, 5]), torch.tensor([0, 1, 0, 2, 1])
sums = torch.zeros(3, dtype=torch.int64).scatter_add_(0, groups, values)
figure, ax = plt.subplots(figsize=(6.5, 2.4), layout="constrained")
for i, (value, group) in enumerate(zip(values.tolist(), groups.tolist(), strict=True)):
    ax.add_patch(plt.Rectangle((i, 2), 0.9, 0.7, color=f"C{group}"))
    ax.text(i + 0.45, 2.35, str(value), ha="center", va="center")
    ax.annotate("", (group + 1.45, 0.75), (i + 0.45, 1.95), arrowprops={"arrowstyle": "->", "color": f"C{group}"})
for group, total in enumerate(sums.tolist()):
    ax.add_patch(plt.Rectangle((group + 1, 0), 0.9, 0.7, color=f"C{group}"))
    ax.text(group + 1.45, 0.35, str(total), ha="center", va="center")
ax.text(-0.2, 2.35, "values", ha="right", va="center")
ax.text(-0.2, 0.35, "sums", ha="right", va="center")
ax.set(xlim=(-1.2, 5), ylim=(-0.1, 2.8))
ax.axis("off")
plt.show()
