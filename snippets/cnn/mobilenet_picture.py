"""谁和谁相连 | What is connected to what

alt: 普通卷积全部相连；深度卷积一对一；逐点卷积全部相连但只看一个像素 | Ordinary: all to all; depthwise: one to one; pointwise: all to all, one pixel each
"""

import matplotlib.pyplot as plt

panels = [
    ("ordinary, 3×3", [("3×3", "all")], "4·4·9 = 144 weights"),
    ("depthwise, then pointwise", [("3×3", "one"), ("1×1", "all")], "4·9 + 4·4 = 52 weights"),
]
ratios = {"width_ratios": [1, 2]}
figure, axes = plt.subplots(1, 2, figsize=(8, 3.2), layout="constrained", gridspec_kw=ratios)
for ax, (title, steps, weights) in zip(axes, panels, strict=True):
    for column in range(len(steps) + 1):
        for channel in range(4):
            color = f"C{channel}" if column == 0 or steps[column - 1][1] == "one" else "C7"
            corner = (column - 0.09, channel - 0.3)
            ax.add_patch(plt.Rectangle(corner, 0.18, 0.6, facecolor=color, zorder=2))
    for column, (kernel, kind) in enumerate(steps):
        for a in range(4):
            for b in range(4):
                if kind == "all" or a == b:
                    ax.plot([column + 0.1, column + 0.9], [a, b], color="C7", linewidth=2.5 if kernel == "3×3" else 0.8)
        ax.text(column + 0.5, 3.6, kernel, ha="center")
    ax.text(len(steps) / 2, -0.8, weights, ha="center", va="top")
    ax.set(xlim=(-0.2, len(steps) + 0.2), ylim=(-1.3, 4), title=title)
    ax.axis("off")
plt.show()
