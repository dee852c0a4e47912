"""交并比 IoU：自己写，和 box_iou 一样 | IoU by hand, the same as box_iou"""

import torch
from torchvision.ops import box_iou


def iou(a, b):  # (n, 4) 和 (m, 4) → (n, m) | (n, 4) and (m, 4) → (n, m)
    top_left = torch.maximum(a[:, None, :2], b[:, :2])  # 广播：每一对 | broadcasting: every pair
    bottom_right = torch.minimum(a[:, None, 2:], b[:, 2:])
    overlap = (bottom_right - top_left).clamp(min=0).prod(dim=2)  # 不相交时为 0 | 0 where they are apart
    area_a, area_b = ((x[:, 2:] - x[:, :2]).prod(dim=1) for x in (a, b))
    return overlap / (area_a[:, None] + area_b - overlap)


a = torch.tensor([[0.0, 0.0, 2.0, 2.0], [0.0, 0.0, 4.0, 4.0]])
b = torch.tensor([[1.0, 1.0, 3.0, 3.0], [0.0, 0.0, 2.0, 2.0], [5.0, 5.0, 6.0, 6.0]])
print(iou(a, b))  # 第 i 行第 j 列：a[i] 与 b[j] | row i, column j: a[i] with b[j]
#> tensor([[0.1429, 1.0000, 0.0000],
#>         [0.2500, 0.2500, 0.0000]])
print(torch.equal(iou(a, b), box_iou(a, b)))
#> True
