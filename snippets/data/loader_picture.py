"""从索引到批量 | From indices to a batch

alt: 采样器给出索引 6、9、0、7，数据集按索引逐个取样本，collate_fn 合成一个批量 | The sampler yields indices 6, 9, 0, 7; the dataset gives a sample for each; collate_fn makes them a batch
"""

import matplotlib.pyplot as plt

indices = [6, 9, 0, 7]
figure, ax = plt.subplots(figsize=(7.5, 2.4), layout="constrained")
for x, title in ((0, "sampler"), (2.2, "dataset[i]"), (5.2, "collate_fn")):
    ax.text(x + 0.5, 4.5, title, ha="center", fontsize=10)
for row, index in enumerate(indices):
    y = 3 - row
    ax.add_patch(plt.Rectangle((0.1, y), 0.8, 0.8, color="C0", alpha=0.7))
    ax.text(0.5, y + 0.4, str(index), ha="center", va="center")
    ax.add_patch(plt.Rectangle((1.9, y), 1.6, 0.8, color="C1", alpha=0.7))
    ax.text(2.7, y + 0.4, f"(x{index}, y{index})", ha="center", va="center")
    ax.annotate("", (1.85, y + 0.4), (0.95, y + 0.4), arrowprops={"arrowstyle": "->", "color": "C0"})
    ax.annotate("", (4.85, 2), (3.55, y + 0.4), arrowprops={"arrowstyle": "->", "color": "C1"})
ax.add_patch(plt.Rectangle((4.9, 1.2), 1.6, 1.6, color="C2", alpha=0.7))
ax.text(5.7, 2, "batch\n(4, ...)", ha="center", va="center")
ax.set(xlim=(-0.2, 6.8), ylim=(-0.2, 5))
ax.axis("off")
plt.show()
