"""交并比与非极大值抑制 | IoU and non-maximum suppression"""

import torch
from torchvision import ops

boxes = torch.tensor([[0.0, 0.0, 4.0, 4.0], [1.0, 0.0, 5.0, 4.0], [8.0, 8.0, 9.0, 9.0]])
scores = torch.tensor([0.8, 0.9, 0.7])
print(ops.box_iou(boxes, boxes))
#> tensor([[1.0000, 0.6000, 0.0000],
#>         [0.6000, 1.0000, 0.0000],
#>         [0.0000, 0.0000, 1.0000]])
print(ops.nms(boxes, scores, 0.5), ops.batched_nms(boxes, scores, torch.tensor([0, 1, 0]), 0.5))
#> tensor([1, 2]) tensor([1, 0, 2])
print(ops.sigmoid_focal_loss(torch.zeros(2), torch.ones(2), reduction="mean"))
#> tensor(0.0433)
