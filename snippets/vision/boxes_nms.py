"""非极大值抑制 NMS：自己写，和 ops.nms 一样 | NMS from scratch, the same as ops.nms"""

import torch
from torchvision.ops import box_iou, nms


def my_nms(boxes, scores, iou_threshold):
    order, keep = scores.argsort(descending=True), []
    while len(order):
        best, rest = order[0], order[1:]
        keep.append(best)  # 得分最高的留下 | the highest score stays
        order = rest[box_iou(boxes[best, None], boxes[rest])[0] <= iou_threshold]  # 去掉重叠的 | overlaps
    return torch.stack(keep)


boxes = torch.tensor([[10, 10, 50, 50], [12, 8, 52, 48], [30, 10, 70, 50], [80, 10, 95, 40]]).float()
scores = torch.tensor([0.8, 0.9, 0.7, 0.6])
print(box_iou(boxes, boxes)[1])
#> tensor([0.8223, 1.0000, 0.3536, 0.0000])
print(my_nms(boxes, scores, 0.5), nms(boxes, scores, iou_threshold=0.5))  # 索引，按得分 | indices, best first
#> tensor([1, 2, 3]) tensor([1, 2, 3])
print(nms(boxes, scores, iou_threshold=0.2))  # 越小越狠 | smaller: fewer survive
#> tensor([1, 3])

torch.manual_seed(0)
many = torch.rand(300, 4) * 50
many[:, 2:] += many[:, :2]
scores = torch.rand(300)
print(torch.equal(my_nms(many, scores, 0.3), nms(many, scores, 0.3)))
#> True
