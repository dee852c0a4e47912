"""格式给错不报错 | The wrong format raises nothing"""

import torch
from torchvision.ops import box_area, box_convert, box_iou, nms

truth = torch.tensor([[60.0, 40.0, 30.0, 50.0]])  # COCO 的标注是 xywh | COCO annotations are xywh
guess = torch.tensor([[60.0, 40.0, 90.0, 90.0]])  # xyxy：同一个框 | xyxy: the same box
print(box_iou(guess, truth))  # 应当是 1 | it should be 1
#> tensor([[0.]])
print(box_area(truth))  # 应当是 1500 | it should be 1500
#> tensor([-300.])

truth = box_convert(truth, "xywh", "xyxy")
print(box_iou(guess, truth), box_area(truth))
#> tensor([[1.]]) tensor([1500.])

assert (truth[:, 2:] > truth[:, :2]).all(), "boxes are not xyxy"  # 读数据时查一次 | check once when reading

tall = torch.tensor([[10.0, 10.0, 40.0, 90.0]])
rows_first = tall[:, [1, 0, 3, 2]]  # (y, x, y, x)：另一种混淆 | (y, x, y, x): another mix-up
print(box_iou(tall, rows_first))
#> tensor([[0.2308]])

for wrong in (lambda: nms(guess, torch.rand(2), 0.5), lambda: nms(guess[0], torch.rand(1), 0.5)):
    try:
        wrong()
    except RuntimeError as e:
        print(str(e).splitlines()[0].split(", ", 2)[2])  # 略去文件名 | less the file name
        #> boxes and scores should have same number of elements in dimension 0, got 1 and 2
        #> boxes should be a 2d tensor, got 1D
try:
    box_convert(guess, "xyxy", "yxyx")
except ValueError as e:
    print(e)
    #> Unsupported Bounding Box Conversions for given in_fmt xyxy and out_fmt yxyx
