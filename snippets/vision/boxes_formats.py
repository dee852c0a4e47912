"""三种边界框格式互转 | Three box formats, converted"""

import torch
from torchvision.ops import box_area, box_convert

boxes = torch.tensor([[10.0, 20.0, 50.0, 100.0]])  # xyxy：左上角，右下角 | xyxy: top left, bottom right
print(box_convert(boxes, in_fmt="xyxy", out_fmt="xywh"))  # 左上角，宽，高 | top left, width, height
#> tensor([[10., 20., 40., 80.]])
print(box_convert(boxes, in_fmt="xyxy", out_fmt="cxcywh"))  # 中心，宽，高 | center, width, height
#> tensor([[30., 60., 40., 80.]])

x1, y1, x2, y2 = boxes.unbind(dim=-1)  # 自己写也只有两行 | by hand it is two lines
print(torch.stack([(x1 + x2) / 2, (y1 + y2) / 2, x2 - x1, y2 - y1], dim=-1))
#> tensor([[30., 60., 40., 80.]])
print(box_area(boxes), (x2 - x1) * (y2 - y1))
#> tensor([3200.]) tensor([3200.])
