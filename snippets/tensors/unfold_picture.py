"""窗口和它们的重叠 | Windows and how they overlap

alt: 上面一行八个数，下面六行是步长 1、长度 3 的窗口，每行右移一格 | Eight numbers above; below, six windows of length 3, each moved one to the right
"""

import matplotlib.pyplot as plt
import torch

x = torch.arange(8)
figure, ax = plt.subplots(figsize=(6, 2.6), layout="constrained")
for row, places in enumerate([x, *x.unfold(0, 3, 1)]):
    for place in places.tolist():
        ax.add_patch(plt.Rectangle((place, -0.85 * row), 0.9, 0.7, color="C0" if row == 0 else f"C{(row - 1) % 3 + 1}"))
        ax.text(place + 0.45, 0.35 - 0.85 * row, str(place), ha="center", va="center", fontsize=8)
ax.set(xlim=(-0.2, 8.2), ylim=(-5.3, 0.9))
ax.axis("off")
plt.show()
