"""VGG-11 的结构 | The structure of VGG-11

alt: 五块卷积依次变矮变宽：64×112 到 512×7，随后三个线性层 | Five blocks, each half as high and wider: 64×112 to 512×7, then three linear layers
"""

import matplotlib.pyplot as plt

blocks = [(1, 64), (1, 128), (2, 256), (2, 512), (2, 512)]
figure, ax = plt.subplots(figsize=(9, 3.4), layout="constrained")
ax.add_patch(plt.Rectangle((0, -7.5), 0.6, 15, facecolor="C0", alpha=0.8))
ax.text(0.3, -8.2, "1×224×224", ha="center", va="top", size=9)
left, side = 5.5, 224
for number, (num_convs, channels) in enumerate(blocks, 1):
    start, width = left, channels**0.5 / 6
    for _ in range(num_convs):
        ax.add_patch(plt.Rectangle((left, -(side**0.5) / 2), width, side**0.5, facecolor="C1", alpha=0.8))
        left += width + 0.4
    side //= 2
    ax.add_patch(plt.Rectangle((left, -(side**0.5) / 2), width, side**0.5, facecolor="C3", alpha=0.8))
    middle = (start + left + width) / 2
    ax.text(middle, 8, f"block {number}\n{num_convs} conv, pool", ha="center", va="bottom", size=9)
    ax.text(middle, -8.2, f"{channels}×{side}×{side}", ha="center", va="top", size=9)
    left = max(left + width + 2.5, start + 7)
for features in (4096, 4096, 10):
    height = features**0.5 / 5
    ax.add_patch(plt.Rectangle((left, -height / 2), 0.6, height, facecolor="C2", alpha=0.8))
    ax.text(left + 0.3, -8.2, features, ha="center", va="top", size=9)
    left += 3.2
for color, name in [("C1", "conv 3×3, ReLU"), ("C3", "max pool 2×2"), ("C2", "linear")]:
    ax.plot([], [], marker="s", linestyle="", color=color, label=name)
ax.legend(loc="upper center", bbox_to_anchor=(0.5, -0.02), ncols=3, frameon=False)
ax.set(xlim=(-2, left), ylim=(-10.5, 12))
ax.axis("off")
plt.show()
