"""一个 Inception 块 | One Inception block

alt: 输入分成四条路：1×1；1×1 再 3×3；1×1 再 5×5；3×3 池化再 1×1；最后在通道维拼接 | The input goes four ways: 1×1; 1×1 then 3×3; 1×1 then 5×5; 3×3 pooling then 1×1; joined along the channels
"""

import matplotlib.pyplot as plt

paths = [
    [("conv 1×1", "64"), None],
    [("conv 1×1", "96"), ("conv 3×3", "128")],
    [("conv 1×1", "16"), ("conv 5×5", "32")],
    [("max pool 3×3", "192"), ("conv 1×1", "32")],
]
figure, ax = plt.subplots(figsize=(8, 3.6), layout="constrained")


def box(x, y, text, color, height=0.8):
    ax.add_patch(plt.Rectangle((x - 1.2, y - height / 2), 2.4, height, facecolor=color, alpha=0.45))
    ax.text(x, y, text, ha="center", va="center", size=9)


def arrow(start, end):
    ax.annotate("", end, start, arrowprops={"arrowstyle": "->", "color": "C7"})


box(0, 0, "input\n192 channels", "C0", 2)
box(12, 0, "cat, dim=1\n64+128+32+32\n= 256 channels", "C4", 4)
for row, path in enumerate(paths):
    y, x, color = 1.8 - 1.2 * row, 1.2, f"C{(2, 1, 3, 5)[row]}"
    start = (x, 0.2 * (1.5 - row))
    for column, layer in enumerate(path):
        if layer:
            center = 4 + 4 * column
            arrow(start, (center - 1.2, y))
            box(center, y, f"{layer[0]}, {layer[1]}", color)
            start = (center + 1.2, y)
    arrow(start, (10.8, y))
ax.set(xlim=(-1.4, 13.4), ylim=(-2.5, 2.5))
ax.axis("off")
plt.show()
