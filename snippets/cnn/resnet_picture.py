"""残差块 | Residual blocks

alt: 三种残差块：恒等的残差连接，1×1 卷积的残差连接，瓶颈块 | Three residual blocks: identity shortcut, 1×1 shortcut, bottleneck
"""

import matplotlib.pyplot as plt

rows = [
    ("same shape", ["3×3 conv\nBN, ReLU", "3×3 conv\nBN"], "identity: x itself"),
    ("new shape", ["3×3 conv, stride 2\nBN, ReLU", "3×3 conv\nBN"], "1×1 conv, stride 2, BN"),
    ("bottleneck", ["1×1 conv\nBN, ReLU", "3×3 conv\nBN, ReLU", "1×1 conv\nBN"], "identity: x itself"),
]
figure, ax = plt.subplots(figsize=(8, 4.4), layout="constrained")
line = {"color": "C7", "linewidth": 1.5}
for i, (title, layers, shortcut) in enumerate(rows):
    y = -2.6 * i
    ax.text(-1.2, y, title, ha="right", va="center", weight="bold")
    ax.text(-0.8, y, "x", ha="center", va="center", style="italic", size=12)
    ax.annotate("", (9.8, y), (-0.6, y), arrowprops={"arrowstyle": "->", **line}, zorder=1)
    ax.plot([-0.3, -0.3, 7.6, 7.6], [y, y + 1.15, y + 1.15, y + 0.3], **line)
    width = 7 / len(layers) - 0.3
    for j, text in enumerate(layers):
        left = j * 7 / len(layers) + 0.1
        ax.add_patch(plt.Rectangle((left, y - 0.45), width, 0.9, facecolor="C0", alpha=1, zorder=2))
        ax.text(left + width / 2, y, text, ha="center", va="center", size=9, color="white", zorder=3)
    ax.text(3.6, y + 1.2, shortcut, ha="center", va="bottom", size=9, color="C1")
    ax.add_patch(plt.Circle((7.6, y), 0.3, facecolor="C2", zorder=2))
    ax.text(7.6, y, "+", ha="center", va="center", color="white", size=13, zorder=3)
    ax.text(8.7, y + 0.1, "ReLU", ha="center", va="bottom", size=9)
ax.set(xlim=(-3.6, 10), ylim=(-6, 1.8))
ax.axis("off")
plt.show()
