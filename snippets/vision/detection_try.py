"""两个问题的答案：有多少锚框、多少背景算进损失 | The answers: how many anchors, and how much background counts"""

import torch
from torchvision.models.detection.anchor_utils import AnchorGenerator
from torchvision.models.detection.image_list import ImageList

sizes = ((32,), (64,), (128,), (256,), (512,))
make = AnchorGenerator(sizes, ((0.5, 1.0, 2.0),) * 5)
images = ImageList(torch.zeros(1, 3, 800, 800), [(800, 800)])
maps = [torch.zeros(1, 1, n, n) for n in (200, 100, 50, 25, 13)]
print(f"{len(make(images, maps)[0]):,}")
#> 159,882

torch.manual_seed(0)
loss, positive = torch.rand(192), torch.zeros(192, dtype=torch.bool)
positive[:2] = True
hard = loss[~positive].topk(3 * int(positive.sum())).values
print("in the loss:", int(positive.sum()) + len(hard), "of", len(loss))
#> in the loss: 8 of 192
