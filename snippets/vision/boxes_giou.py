"""不相交时 IoU 没有梯度，GIoU 有 | Apart, IoU has no gradient; GIoU does"""

import torch
from torchvision.ops import box_area, box_iou, complete_box_iou_loss, generalized_box_iou, generalized_box_iou_loss

truth = torch.tensor([[0.0, 0.0, 2.0, 2.0]])
guess = torch.tensor([[3.0, 0.0, 5.0, 2.0]], requires_grad=True)  # 隔着 1 | a gap of 1

hull = torch.cat([torch.minimum(truth, guess)[:, :2], torch.maximum(truth, guess)[:, 2:]], dim=1)
union = box_area(truth) + box_area(guess)  # 交集为 0 | the overlap is 0
giou = box_iou(truth, guess) - (box_area(hull) - union) / box_area(hull)  # hull 包住两个框 | hull holds both
print(f"{giou.item():.3f} {generalized_box_iou(truth, guess).item():.3f}")
#> -0.200 -0.200

for name, loss in (
    ("IoU ", 1 - box_iou(truth, guess).sum()),
    ("GIoU", generalized_box_iou_loss(guess, truth, reduction="sum")),
    ("CIoU", complete_box_iou_loss(guess, truth, reduction="sum")),
):
    (gradient,) = torch.autograd.grad(loss, guess)
    print(f"{name} loss {loss.item():.3f}, gradient of x1, x2:", gradient[0, [0, 2]])
    #> IoU  loss 1.000, gradient of x1, x2: tensor([0., 0.])
    #> GIoU loss 1.200, gradient of x1, x2: tensor([ 0.2000, -0.0400])
    #> CIoU loss 1.310, gradient of x1, x2: tensor([ 0.1034, -0.0036])
