"""稠密块：每层看到前面所有的输出 | A dense block: each layer sees all outputs before it

alt: 每一层的输入是之前所有输出接在一起，通道越接越多 | The input of a layer is all earlier outputs joined, more channels each time
"""

import matplotlib.pyplot as plt

layers, start, growth = 4, 6, 3  # 单位是通道 | in channels
colors = ["C7", "C0", "C1", "C2", "C3"]
figure, ax = plt.subplots(figsize=(8, 3.4), layout="constrained")
for i in range(layers + 1):
    left, bottom = 2.4 * i, 0
    for j in range(i + 1):  # 接在一起的各部分 | the parts that are joined
        height = start if j == 0 else growth
        ax.add_patch(plt.Rectangle((left, bottom), 0.5, height, facecolor=colors[j], edgecolor="C7"))
        bottom += height
    ax.text(left + 0.25, -0.6, f"64 + {32 * i}" if i else "64", ha="center", va="top", size=10)
    if i < layers:
        ax.add_patch(plt.Rectangle((left + 1.05, 1.5), 0.9, 3, facecolor=colors[i + 1]))
        ax.text(left + 1.5, 3, "BN\nReLU\n3×3", ha="center", va="center", size=9, color="white")
        arrow = {"arrowstyle": "->", "color": "C7"}
        ax.annotate("", (left + 1.05, 3), (left + 0.55, 3), arrowprops=arrow)
        target = (left + 2.4, start + growth * i + growth / 2)
        ax.annotate("", target, (left + 1.95, 3.5), arrowprops={**arrow, "color": colors[i + 1]})
ax.text(-0.4, -0.6, "channels", ha="right", va="top", size=10)
ax.set(xlim=(-2, 10.3), ylim=(-2, 19))
ax.axis("off")
plt.show()
