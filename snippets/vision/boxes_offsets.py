"""网络预测的是偏移：编码与解码 | The net predicts offsets: encode, decode"""

import torch
from torchvision.ops import box_convert


def encode(boxes, anchors):
    b, a = (box_convert(x, "xyxy", "cxcywh") for x in (boxes, anchors))
    return torch.cat([(b[:, :2] - a[:, :2]) / a[:, 2:], (b[:, 2:] / a[:, 2:]).log()], dim=1)


def decode(offsets, anchors):
    a = box_convert(anchors, "xyxy", "cxcywh")
    b = torch.cat([offsets[:, :2] * a[:, 2:] + a[:, :2], offsets[:, 2:].exp() * a[:, 2:]], dim=1)
    return box_convert(b, "cxcywh", "xyxy")


anchors = torch.tensor([[10.0, 10.0, 50.0, 50.0], [100.0, 100.0, 500.0, 500.0]])
boxes = torch.tensor([[14.0, 10.0, 54.0, 50.0], [140.0, 100.0, 540.0, 500.0]])
offsets = encode(boxes, anchors)
print(offsets)  # 右移 4 和 40，相对锚框都是 0.1 | 4 and 40 to the right: both 0.1 of the anchor
#> tensor([[0.1000, 0.0000, 0.0000, 0.0000],
#>         [0.1000, 0.0000, 0.0000, 0.0000]])
print(torch.allclose(decode(offsets, anchors), boxes))
#> True
print(decode(torch.zeros(2, 4), anchors))  # 偏移为 0，就是锚框 | zero offsets: the anchor itself
#> tensor([[ 10.,  10.,  50.,  50.],
#>         [100., 100., 500., 500.]])
