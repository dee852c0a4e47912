"""把掩码盖在图像上 | Lay masks over the image

alt: 灰底上的圆和矩形分别盖上半透明的颜色 | A disk and a rectangle, each under a translucent color
"""

import matplotlib.pyplot as plt
import torch
from torchvision.utils import draw_segmentation_masks

y, x = torch.meshgrid(torch.arange(80), torch.arange(140), indexing="ij")
classes = torch.zeros(80, 140, dtype=torch.int64)
classes[(x - 40) ** 2 + (y - 40) ** 2 < 600] = 1
classes[20:60, 85:125] = 2
image = ((x + y) % 30 * 4 + 60 + 30 * classes).to(torch.uint8).expand(3, -1, -1)

masks = classes == torch.tensor([1, 2])[:, None, None]  # (2, H, W)，布尔 | boolean
drawn = draw_segmentation_masks(image, masks, alpha=0.6, colors=[(128, 0, 0), (0, 128, 0)])
try:
    draw_segmentation_masks(image, classes)
except ValueError as e:
    print(e)
    #> The masks must be of dtype bool. Got torch.int64

plt.figure(figsize=(5, 3), layout="constrained")
plt.imshow(drawn.permute(1, 2, 0))
plt.axis("off")
plt.show()
