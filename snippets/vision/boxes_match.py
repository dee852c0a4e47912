"""给锚框分配真实框 | Give each anchor its true box"""

import torch
from torchvision.ops import box_iou


def match(anchors, truth, low=0.4, high=0.5):
    iou = box_iou(truth, anchors)  # (真实框, 锚框) | (truth, anchors)
    best, owner = iou.max(dim=0)  # 每个锚框最像哪个真实框 | for each anchor the truth it fits best
    labels = torch.full_like(owner, -1)  # -1：不计损失 | -1: left out of the loss
    labels[best < low] = 0  # 背景 | background
    labels[best >= high] = 1
    favorite = iou.argmax(dim=1)  # 每个真实框至少得到一个锚框 | each truth gets at least one anchor
    labels[favorite], owner[favorite] = 1, torch.arange(len(truth))
    return labels, owner


truth = torch.tensor([[10.0, 10.0, 40.0, 40.0], [60.0, 20.0, 90.0, 30.0]])
anchors = [[12, 8, 42, 38], [15, 15, 47, 45], [20, 20, 55, 55], [60, 10, 90, 40], [70, 60, 99, 90]]
anchors = torch.tensor(anchors).float()
print(box_iou(truth, anchors))
#> tensor([[0.7717, 0.5061, 0.2319, 0.0000, 0.0000],
#>         [0.0000, 0.0000, 0.0000, 0.3333, 0.0000]])
labels, owner = match(anchors, truth)
print(labels)  # 第 4 个只有 0.33，仍是正例 | the fourth reaches only 0.33 and is positive all the same
#> tensor([1, 1, 0, 1, 0])
print(owner[labels == 1])
#> tensor([0, 0, 1])
