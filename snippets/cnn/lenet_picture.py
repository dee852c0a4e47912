"""LeNet 各段的形状 | The stages of LeNet and their shapes

alt: 1×28×28 经卷积池化成 16×5×5，再成 10 个得分 | 1×28×28 becomes 16×5×5, then 10 scores
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

with torch.device("meta"):  # 只算形状 | shapes only
    stages = [
        ("conv 5×5\nReLU", nn.Sequential(nn.Conv2d(1, 6, 5, padding=2), nn.ReLU())),
        ("max pool", nn.MaxPool2d(2)),
        ("conv 5×5\nReLU", nn.Sequential(nn.Conv2d(6, 16, 5), nn.ReLU())),
        ("max pool", nn.MaxPool2d(2)),
        ("linear\nReLU", nn.Sequential(nn.Flatten(), nn.Linear(400, 120), nn.ReLU())),
        ("linear\nReLU", nn.Sequential(nn.Linear(120, 84), nn.ReLU())),
        ("linear", nn.Linear(84, 10)),
    ]
    x = torch.empty(1, 1, 28, 28)
    states = [("image", x.shape[1:])] + [(name, (x := stage(x)).shape[1:]) for name, stage in stages]

figure, ax = plt.subplots(figsize=(9, 2.6), layout="constrained")
left = 0.0
for name, shape in states:
    flat = len(shape) == 1
    color = "C0" if name == "image" else "C2" if flat else "C1"
    maps, height, width = (1, shape[0] / 4, 3) if flat else shape
    end = width + 0.8 * (maps - 1)
    for i in range(maps):
        corner = (left + 0.8 * i, 0.4 * (maps - 1) - 0.8 * i - height / 2)
        ax.add_patch(plt.Rectangle(corner, width, height, facecolor=color, edgecolor="0.8", linewidth=0.7))
    ax.text(left + end / 2, 19, name, ha="center", va="bottom", size=9)
    ax.text(left + end / 2, -19, "×".join(map(str, shape)), ha="center", va="top", size=9)
    left += end + 9
ax.set(xlim=(-2, left - 5), ylim=(-24, 26), aspect="equal")
ax.axis("off")
plt.show()
