"""框随图像一起变换 | Boxes that follow their image

alt: 变换前后的图像与框：翻转、旋转之后框仍然套住方块 | Image and box before and after: flipped and rotated, the box still holds the square
"""

import matplotlib.pyplot as plt
import torch
from torchvision import tv_tensors
from torchvision.transforms import v2
from torchvision.utils import draw_bounding_boxes

image = tv_tensors.Image(torch.full((3, 100, 160), 70, dtype=torch.uint8))
image[:, 20:50, 15:60] = 210
boxes = tv_tensors.BoundingBoxes([[15, 20, 60, 50]], format="XYXY", canvas_size=(100, 160))
target = {"boxes": boxes, "labels": torch.tensor([1])}

flip = v2.RandomHorizontalFlip(p=1)
new_image, new_target = flip(image, target)
print(new_target["boxes"])
#> BoundingBoxes([[100,  20, 145,  50]], format=BoundingBoxFormat.XYXY, canvas_size=(100, 160), clamping_mode=soft)

torch.manual_seed(0)
several = v2.Compose([flip, v2.RandomRotation(20), v2.Resize((80, 128)), v2.SanitizeBoundingBoxes()])
turned, turned_target = several(image, target)
print(turned_target["boxes"].canvas_size, turned_target["labels"])
#> (80, 128) tensor([1])
print(flip(image, boxes.as_subclass(torch.Tensor))[1])  # 普通张量不变 | a plain tensor passes unchanged
#> tensor([[15, 20, 60, 50]])

figure, axes = plt.subplots(1, 3, figsize=(8, 2.3), layout="constrained")
shown = ((image, target, "before"), (new_image, new_target, "flipped"), (turned, turned_target, "and rotated"))
for ax, (picture, its_target, title) in zip(axes, shown, strict=True):
    drawn = draw_bounding_boxes(picture, its_target["boxes"], colors="yellow", width=2)
    ax.imshow(drawn.permute(1, 2, 0))
    ax.set_title(title)
    ax.axis("off")
plt.show()
