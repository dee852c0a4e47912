"""两个问题的答案：错开一半、排成一串的框 | The answers: half apart, and a chain of boxes"""

import torch
from torchvision.ops import box_iou, nms

boxes = torch.tensor([[x, 0, x + 10, 10] for x in (0.0, 5.0)])
print(f"{box_iou(boxes, boxes)[0, 1]:.3f}")
#> 0.333

chain = torch.tensor([[x, 0, x + 10, 10] for x in (0.0, 2.5, 5.0)])
print([[round(v, 2) for v in row] for row in box_iou(chain, chain).tolist()])
#> [[1.0, 0.6, 0.33], [0.6, 1.0, 0.6], [0.33, 0.6, 1.0]]
scores = torch.tensor([0.9, 0.8, 0.7])
print(nms(chain, scores, iou_threshold=0.5).tolist())
#> [0, 2]
