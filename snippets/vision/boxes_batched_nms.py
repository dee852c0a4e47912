"""每一类各做各的 NMS | NMS for each class by itself"""

import torch
from torchvision.ops import batched_nms, nms

boxes = torch.tensor([[0.0, 0.0, 10.0, 10.0], [1.0, 1.0, 11.0, 11.0], [0.0, 0.0, 10.0, 10.0]])
scores = torch.tensor([0.9, 0.8, 0.7])
labels = torch.tensor([1, 1, 2])  # 骑手与自行车几乎重合 | a rider and a bicycle nearly coincide
print(nms(boxes, scores, 0.5))  # 第 2 类的框没了 | the box of class 2 is gone
#> tensor([0])
print(batched_nms(boxes, scores, labels, 0.5))
#> tensor([0, 2])

shifted = boxes + labels[:, None] * (boxes.max() + 1)  # 各类挪开，互不相交 | classes moved apart
print(nms(shifted, scores, 0.5))
#> tensor([0, 2])
