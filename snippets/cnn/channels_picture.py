"""三个通道进，四个通道出 | Three channels in, four out

alt: 三张输入，四个三层的核，四张特征图 | Three input channels, four kernels of three slices each, four feature maps
"""

import matplotlib.pyplot as plt

figure, ax = plt.subplots(figsize=(8, 3.4), layout="constrained")


def stack(left, bottom, side, colors, step=0.28):
    for i, color in enumerate(colors):
        corner = (left + i * step, bottom - i * step)
        ax.add_patch(plt.Rectangle(corner, side, side, facecolor=color, edgecolor="0.85"))


inputs = ["C3", "C2", "C0"]
stack(0, 2.2, 2.6, inputs)
ax.text(1.6, 5.2, "input: (3, H, W)", ha="center")
for k, color in enumerate(["C1", "C4", "C5", "C6"]):
    y = 4.1 - 1.25 * k
    stack(5, y, 0.7, inputs, 0.16)
    ax.annotate("", (8.1, y + 0.3), (6.3, y + 0.3), arrowprops={"arrowstyle": "->", "color": "C7"})
    ax.text(7.2, y + 0.45, f"sum + b[{k}]", ha="center", size=8)
    ax.add_patch(plt.Rectangle((8.4, y - 0.2), 1.05, 1.05, facecolor=color, edgecolor="0.85"))
ax.text(5.5, 5.2, "weight: (4, 3, k, k)", ha="center")
ax.text(9, 5.2, "output: (4, H', W')", ha="center")
ax.set(xlim=(-0.3, 10.8), ylim=(-0.2, 5.6), aspect="equal")
ax.axis("off")
plt.show()
