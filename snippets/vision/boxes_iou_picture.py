"""IoU 多大算对 | How much IoU is a good fit

alt: 四对框，IoU 从 0 到 0.81，交集涂色 | Four pairs of boxes with IoU from 0 to 0.81, the overlap filled
"""

import matplotlib.pyplot as plt
import torch
from torchvision.ops import box_iou

truth = torch.tensor([[2.0, 2.0, 8.0, 8.0]])
guesses = torch.tensor([[9, 3, 12, 9], [5, 5, 11, 11], [3, 3, 9.5, 9], [2, 2.5, 8.5, 8.3]])
figure, axes = plt.subplots(1, 4, figsize=(8, 2.4), layout="constrained")
for ax, guess, value in zip(axes, guesses, box_iou(truth, guesses)[0], strict=True):
    for (x1, y1, x2, y2), color in ((truth[0].tolist(), "C2"), (guess.tolist(), "C0")):
        ax.add_patch(plt.Rectangle((x1, y1), x2 - x1, y2 - y1, fill=False, edgecolor=color, linewidth=2))
    corner = torch.maximum(truth[0, :2], guess[:2])
    size = (torch.minimum(truth[0, 2:], guess[2:]) - corner).clamp(min=0)
    ax.add_patch(plt.Rectangle(corner.tolist(), *size.tolist(), facecolor="C1", alpha=0.5))
    ax.set(xlim=(0, 13), ylim=(13, 0), aspect="equal", title=f"IoU {value:.2f}", xticks=[], yticks=[])
plt.show()
