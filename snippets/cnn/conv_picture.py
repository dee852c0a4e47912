"""窗口滑过输入 | The window slides over the input

alt: 2×2 的窗口在 3×3 输入的四个位置，各得一个输出 | A 2×2 window at four places of a 3×3 input, an output for each
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F


def cells(ax, values, left, top, color, marked=()):
    for i, row in enumerate(values.int().tolist()):
        for j, value in enumerate(row):
            alpha = 0.6 if (i, j) in marked else 0.12
            corner = (left + j, top + i)
            ax.add_patch(plt.Rectangle(corner, 1, 1, facecolor=color, alpha=alpha, edgecolor="C7"))
            ax.text(left + j + 0.5, top + i + 0.5, value, ha="center", va="center", size=9)


x, kernel = torch.arange(9.0).view(3, 3), torch.tensor([[0.0, 1.0], [2.0, 3.0]])
y = F.conv2d(x[None, None], kernel[None, None])[0, 0]
figure, axes = plt.subplots(1, 4, figsize=(8, 2.6), layout="constrained")
for ax, (i, j) in zip(axes, [(0, 0), (0, 1), (1, 0), (1, 1)], strict=True):
    cells(ax, x, 0, 0, "C0", {(i + a, j + b) for a in (0, 1) for b in (0, 1)})
    cells(ax, y, 0.5, 4, "C1", {(i, j)})
    products = zip(x[i : i + 2, j : j + 2].flatten().int().tolist(), kernel.flatten().int().tolist(), strict=True)
    ax.text(1.5, 3.6, " + ".join(f"{a}·{b}" for a, b in products), ha="center", va="center", size=8)
    ax.set(xlim=(-0.5, 3.5), ylim=(6.1, -0.1), aspect="equal")
    ax.axis("off")
plt.show()
