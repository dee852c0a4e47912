"""LeNet 各层的形状 | The layers of LeNet and their shapes

alt: 1×28×28 经卷积池化成 16×5×5，再成 10 个得分 | 1×28×28 becomes 16×5×5, then 10 scores
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

x = torch.empty(1, 1, 28, 28, device="meta")  # 只算形状 | shapes only
states = [("image", "C0", x.shape[1:])]
conv = [nn.Conv2d(1, 6, 5, padding=2), nn.MaxPool2d(2), nn.Conv2d(6, 16, 5), nn.MaxPool2d(2)]
linear = [nn.Linear(400, 120), nn.Linear(120, 84), nn.Linear(84, 10)]
for layer in conv + linear:
    x = layer.to("meta")(x.flatten(1) if layer in linear else x)
    states.append((type(layer).__name__, "C2" if layer in linear else "C1", x.shape[1:]))

figure, ax = plt.subplots(figsize=(9, 2.6), layout="constrained")
left = 0.0
for name, color, shape in states:
    maps, height, width = shape if len(shape) == 3 else (1, shape[0] / 4, 3)
    end = width + 0.8 * (maps - 1)
    for i in range(maps):
        corner = (left + 0.8 * i, 0.4 * (maps - 1) - 0.8 * i - height / 2)
        ax.add_patch(plt.Rectangle(corner, width, height, facecolor=color, edgecolor="0.8", linewidth=0.7))
    ax.text(left + end / 2, 19, name, ha="center", va="bottom", size=9)
    ax.text(left + end / 2, -19, "×".join(map(str, shape)), ha="center", va="top", size=9)
    left += end + 10
ax.set(xlim=(-2, left - 5), ylim=(-24, 24), aspect="equal")
ax.axis("off")
plt.show()
