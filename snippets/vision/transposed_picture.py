"""步幅 1 与步幅 2：章怎样重叠 | Stride 1 and 2: how the stamps overlap

alt: 2×2 输入的四个元素各盖一个 2×2 的章；步幅 1 时中间重叠，步幅 2 时拼成 4×4 | Four elements stamp 2×2 blocks: they overlap with stride 1, tile with stride 2
"""

import matplotlib.pyplot as plt
import torch

x = torch.tensor([[0, 1], [2, 3]])
kernel = torch.tensor([[0, 1], [2, 3]])
figure, axes = plt.subplots(1, 3, figsize=(8, 2.8), layout="constrained", width_ratios=(2, 3, 4))


def cell(ax, i, j, text, color, alpha=0.3):
    ax.add_patch(plt.Rectangle((j, i), 1, 1, facecolor=color, alpha=alpha, edgecolor="C7"))
    ax.text(j + 0.5, i + 0.5, text, ha="center", va="center", size=8)


for i in range(2):
    for j in range(2):
        cell(axes[0], i, j, x[i, j].item(), f"C{2 * i + j}")
for ax, stride in zip(axes[1:], (1, 2), strict=True):
    terms = {}
    for i in range(2):
        for j in range(2):
            for a in range(2):
                for b in range(2):
                    place = (i * stride + a, j * stride + b)
                    terms.setdefault(place, []).append(x[i, j].item() * kernel[a, b].item())
                    ax.add_patch(plt.Rectangle(place[::-1], 1, 1, facecolor=f"C{2 * i + j}", alpha=0.3))
    for place, values in terms.items():
        cell(ax, *place, "+".join(map(str, values)), "none", alpha=1)
for ax, size, title in zip(axes, (2, 3, 4), ("input", "stride 1", "stride 2"), strict=True):
    ax.set(xlim=(-0.05, size + 0.05), ylim=(size + 0.05, -0.05), aspect="equal", title=title)
    ax.axis("off")
plt.show()
