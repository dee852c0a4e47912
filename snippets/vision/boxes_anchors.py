"""锚框：每个位置几种大小和长宽比 | Anchors: a few sizes and shapes at every place

alt: 3×4 网格的每个中心是锚点，其中一处画出五个锚框 | A 3×4 grid of centers; five anchors drawn at one of them
"""

import matplotlib.pyplot as plt
import torch


def make_anchors(height, width, stride, sizes, ratios):
    shapes = [(s, ratios[0]) for s in sizes] + [(sizes[0], r) for r in ratios[1:]]  # n + m - 1
    half = torch.tensor([[s * r**0.5, s / r**0.5] for s, r in shapes]) / 2  # r = 宽 / 高 | r = width / height
    y, x = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    centers = (torch.stack([x, y], dim=-1).view(-1, 1, 2) + 0.5) * stride
    return torch.cat([centers - half, centers + half], dim=-1)  # (H*W, A, 4), xyxy


anchors = make_anchors(3, 4, stride=32, sizes=(32.0, 48.0, 64.0), ratios=(1, 2, 0.5))
print(anchors.shape)
#> torch.Size([12, 5, 4])
print(anchors[5, [0, 3]])  # 面积相同，长宽比不同 | same area, another shape
#> tensor([[32.0000, 32.0000, 64.0000, 64.0000],
#>         [25.3726, 36.6863, 70.6274, 59.3137]])

figure, ax = plt.subplots(figsize=(5, 3.4), layout="constrained")
centers = anchors[:, 0].view(-1, 2, 2).mean(dim=1)
ax.plot(*centers.T, "o", color="C7", markersize=4)
for i, (x1, y1, x2, y2) in enumerate(anchors[5].tolist()):
    ax.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor=f"C{i}", linewidth=2))
ax.set(xlim=(0, 128), ylim=(96, 0), aspect="equal", xticks=range(0, 129, 32), yticks=range(0, 97, 32))
ax.grid(alpha=0.4)
plt.show()
