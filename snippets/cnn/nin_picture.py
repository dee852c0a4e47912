"""两种结尾：展平加线性层，或每类一张图取平均 | Two endings: flatten and linear layers, or a map per class and its mean

alt: 上：256 张图展平成 6400 个数，经三个线性层；下：10 张图各取平均，成 10 个得分 | Top: 256 maps flattened to 6400 numbers through three linear layers; bottom: 10 maps, the mean of each is a score
"""

import matplotlib.pyplot as plt

figure, axes = plt.subplots(2, 1, figsize=(8, 4.4), layout="constrained")


def maps(ax, x, label, colors):
    for i, color in enumerate(colors):
        corner = (x + 0.35 * i, -1.2 - 0.12 * i)
        ax.add_patch(plt.Rectangle(corner, 2.4, 2.4, facecolor=color, edgecolor="0.8", linewidth=0.6))
    ax.text(x + 3, 1.6, label, ha="center", va="bottom", size=9)


def column(ax, x, height, label, colors=("C2",)):
    for i, color in enumerate(colors):
        step = height / len(colors)
        ax.add_patch(plt.Rectangle((x, height / 2 - (i + 1) * step), 0.5, step, facecolor=color))
    ax.text(x + 0.25, height / 2 + 0.2, label, ha="center", va="bottom", size=9)


def arrow(ax, x, end, label):
    ax.annotate("", (end, 0), (x, 0), arrowprops={"arrowstyle": "->", "color": "C7"})
    ax.text((x + end) / 2, -0.25, label, ha="center", va="top", size=8)


ten = [f"C{i}" for i in range(10)]
top, bottom = axes
maps(top, 0, "256 × 5 × 5", ["C0"] * 10)
arrow(top, 6, 8.3, "flatten")
column(top, 8.6, 4.2, "6400")
arrow(top, 9.4, 12.2, "26 M weights")
column(top, 12.5, 3.4, "4096")
arrow(top, 13.3, 16.1, "17 M weights")
column(top, 16.4, 3.4, "4096")
arrow(top, 17.2, 20, "41 k weights")
column(top, 20.3, 1.8, "10")
top.set(title="AlexNet")
maps(bottom, 0, "384 × 5 × 5", ["C0"] * 10)
arrow(bottom, 6, 9.6, "block: 35 k weights")
maps(bottom, 10, "10 × 5 × 5", ten)
arrow(bottom, 16, 20, "mean of each map")
column(bottom, 20.3, 1.8, "10", ten)
bottom.set(title="NiN")
for ax in axes:
    ax.set(xlim=(-0.5, 22), ylim=(-2.8, 2.9))
    ax.axis("off")
plt.show()
