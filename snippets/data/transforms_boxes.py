"""图片、框和掩码一起变 | Images, boxes and masks change together"""

import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

image = tv_tensors.Image(torch.zeros(3, 60, 80, dtype=torch.uint8))
boxes = tv_tensors.BoundingBoxes(torch.tensor([[5, 5, 20, 20]]), format="XYXY", canvas_size=(60, 80))
mask = tv_tensors.Mask(torch.zeros(60, 80, dtype=torch.int64))
flipped, new_boxes, new_mask = v2.RandomHorizontalFlip(p=1)(image, boxes, mask)
print(new_boxes.tolist())  # 80 - 20, 80 - 5
#> [[60, 5, 75, 20]]
smaller, new_boxes, new_mask = v2.Resize((30, 40))(image, boxes, mask)
print(new_boxes.tolist(), new_mask.shape, new_mask.dtype)
#> [[2, 2, 10, 10]] torch.Size([30, 40]) torch.int64
print(v2.RandomHorizontalFlip(p=1)({"image": image, "boxes": boxes, "id": 7})["id"])  # 字典也行 | dicts, too
#> 7
