"""图、框、掩码一起变换 | Image, boxes and masks together"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = tv_tensors.Image(torch.zeros(3, 60, 80))
boxes = tv_tensors.BoundingBoxes([[5, 5, 20, 20]], format="XYXY", canvas_size=(60, 80))
mask = tv_tensors.Mask(torch.arange(80).expand(60, 80))
image, boxes, mask = v2.RandomHorizontalFlip(p=1)(image, boxes, mask)
print(boxes.tolist(), mask[0, 0].item())
#> [[60, 5, 75, 20]] 79
