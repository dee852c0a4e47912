"""图案挪几个像素，池化后变多少 | How much a shift by a few pixels changes after pooling

alt: 挪动距离与变化的曲线：不池化升得快，池化后升得慢 | Change by shift: steep without pooling, flat after it
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2)[None, None] / 255
edges = F.conv2d(photo, torch.tensor([[[[1.0, -1.0]]]])).abs()  # 一张特征图 | a feature map
pools = {
    "no pooling": lambda x: x,
    "max 2": lambda x: F.max_pool2d(x, 2),
    "max 8": lambda x: F.max_pool2d(x, 8),
    "mean 8": lambda x: F.avg_pool2d(x, 8),
}
shifts = range(5)
figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
for name, pool in pools.items():
    still = pool(edges)
    change = [(pool(edges.roll(s, dims=3)) - still).norm() / (still - still.mean()).norm() for s in shifts]
    ax.plot(shifts, change, marker="o", label=name)
    print(f"{name:10} shifted by 1: {change[1]:.2f}, by 4: {change[4]:.2f}")
    #> no pooling shifted by 1: 1.00, by 4: 1.03
    #> max 2      shifted by 1: 0.50, by 4: 0.79
    #> max 8      shifted by 1: 0.18, by 4: 0.41
    #> mean 8     shifted by 1: 0.10, by 4: 0.29
ax.set(xlabel="shift in pixels", ylabel="relative change", xticks=shifts)
ax.legend()
plt.show()
