"""画框 | Draw boxes

alt: 深色底上的方块和圆，各有一个带标签的框 | A square and a disk, each in a labeled box
"""

import matplotlib.pyplot as plt
import torch
from torchvision.utils import draw_bounding_boxes

y, x = torch.meshgrid(torch.arange(120), torch.arange(200), indexing="ij")
image = torch.full((3, 120, 200), 60, dtype=torch.uint8)  # (C, H, W)
image[:, 30:80, 20:90] = torch.tensor([230, 160, 60], dtype=torch.uint8)[:, None, None]
image[:, (x - 150) ** 2 + (y - 70) ** 2 < 30**2] = torch.tensor([[90], [170], [230]], dtype=torch.uint8)

boxes = torch.tensor([[20, 30, 90, 80], [120, 40, 181, 101]])  # 必须是 xyxy | must be xyxy
drawn = draw_bounding_boxes(image, boxes, labels=["square", "disk"], colors=["yellow", "lime"], width=2)
print(drawn.shape, drawn.dtype)
#> torch.Size([3, 120, 200]) torch.uint8

for picture, wrong in ((image, [[20, 30, 20, -5]]), (image[None], [[20, 30, 90, 80]])):
    try:
        draw_bounding_boxes(picture, torch.tensor(wrong))
    except ValueError as e:
        print(e)
        #> Boxes need to be in (xmin, ymin, xmax, ymax) format. Use torchvision.ops.box_convert to convert them
        #> Pass individual images, not batches

plt.figure(figsize=(5, 3), layout="constrained")
plt.imshow(drawn.permute(1, 2, 0))  # matplotlib 要 (H, W, C) | matplotlib wants (H, W, C)
plt.axis("off")
plt.show()
