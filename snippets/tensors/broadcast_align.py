"""形状从右边对齐 | Shapes line up from the right

alt: 四对形状从右对齐：相等、1、缺位都行 | Four pairs of shapes from the right: equal, 1 or missing fits
"""

import matplotlib.pyplot as plt
import torch


def box(ax, column, row, text, color, alpha=0.5):
    ax.add_patch(plt.Rectangle((column, row), 0.92, 0.8, facecolor=color, alpha=alpha, edgecolor="C7"))
    ax.text(column + 0.46, row + 0.4, text, ha="center", va="center")


pairs = [((3, 1), (1, 4)), ((8, 3, 32, 32), (3, 1, 1)), ((64, 10), (64, 1)), ((64, 10), (64,))]
widths = [len(a) + 0.8 for a, _ in pairs]
figure, axes = plt.subplots(1, 4, figsize=(9, 2), layout="constrained", width_ratios=widths)
for ax, pair, width in zip(axes, pairs, widths, strict=True):
    ax.set(xlim=(-width, 0), ylim=(3.1, -0.1), aspect="equal")
    ax.axis("off")
    ax.text(0.3 - width, 1.5, "+", size=14)
    ax.text(0.3 - width, 2.7, "=", size=14)
    for i in range(1, len(pair[0]) + 1):  # 从右往左数 | counted from the right
        sizes = [shape[-i:][:1] if i <= len(shape) else () for shape in pair]
        try:
            box(ax, -i, 2.2, torch.broadcast_shapes(*sizes)[0], "C2")
        except RuntimeError:
            box(ax, -i, 2.2, "error", "C3")
        for row, size in enumerate(sizes):
            box(ax, -i, row, *size or [""], "C1" if size in [(), (1,)] else "C0", 0.5 if size else 0.1)
plt.show()
