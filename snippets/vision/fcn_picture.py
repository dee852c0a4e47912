"""缩小、打分、放大 | Shrink, score, enlarge

alt: 输入 3×320×480，逐步缩小到 512×10×15，1×1 卷积得 21×10×15，转置卷积放回 21×320×480 | From 3×320×480 down to 512×10×15, 1×1 convolution to 21×10×15, up again to 21×320×480
"""

import matplotlib.pyplot as plt

blocks = [("3", 320), ("64", 80), ("128", 40), ("256", 20), ("512", 10), ("21", 10), ("21", 320)]
names = ["image", "1/4", "1/8", "1/16", "1/32", "1×1 conv", "transposed conv"]
figure, ax = plt.subplots(figsize=(8, 2.8), layout="constrained")
x = 0.0
for i, ((channels, size), name) in enumerate(zip(blocks, names, strict=True)):
    height, width = 0.25 + size / 320 * 1.6, 0.15 + int(channels) / 512 * 0.9
    color = "C0" if i < 5 else "C1"
    ax.add_patch(plt.Rectangle((x, -height / 2), width, height, facecolor=color, alpha=0.5))
    ax.text(x + width / 2, 1.05, name, ha="center", size=9)
    ax.text(x + width / 2, -1.2, f"{channels}×{size}×{size * 3 // 2}", ha="center", size=8)
    if i:
        ax.annotate("", (x - 0.05, 0), (x - 0.55, 0), arrowprops={"arrowstyle": "->", "color": "C7"})
    x += width + 0.75
ax.set(xlim=(-0.5, x - 0.2), ylim=(-1.4, 1.3))
ax.axis("off")
plt.show()
