"""正例、背景、不算的锚框 | Positive, background and ignored anchors

alt: 锚框的中心按正例、背景、忽略着色，正例围着两个真实框 | Anchor centers colored: positives surround the two true boxes
"""

import matplotlib.pyplot as plt
import torch
from torchvision.ops import box_iou

truth = torch.tensor([[14.0, 18.0, 62.0, 66.0], [80.0, 50.0, 116.0, 90.0]])
y, x = torch.meshgrid(torch.arange(4, 96, 8), torch.arange(4, 128, 8), indexing="ij")
centers = torch.stack([x, y], dim=-1).view(-1, 2).float()
anchors = torch.cat([centers - 20, centers + 20], dim=1)  # 40×40，步幅 8 | 40×40, stride 8

best = box_iou(truth, anchors).amax(dim=0)
figure, ax = plt.subplots(figsize=(5.6, 3.6), layout="constrained")
low, high = best < 0.4, best >= 0.5
kinds = ((low, "C7", "background"), (~low & ~high, "C1", "ignored"), (high, "C2", "positive"))
for chosen, color, name in kinds:
    ax.plot(*centers[chosen].T, "o", color=color, markersize=5, label=f"{name}: {chosen.sum()}")
for x1, y1, x2, y2 in truth.tolist():
    ax.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor="C0", linewidth=2))
ax.set(xlim=(0, 128), ylim=(96, 0), aspect="equal", xticks=[], yticks=[])
figure.legend(loc="outside lower center", ncols=3)
plt.show()
