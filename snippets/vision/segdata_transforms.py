"""训练用的变换 | Transforms for training

alt: 图像与掩码旋转前后：空出的角在图像里发黑，在掩码里是 255 | Image and mask before and after: empty corners dark, and 255 in the mask
"""

import matplotlib.pyplot as plt
import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

types = {tv_tensors.Image: torch.float32, tv_tensors.Mask: torch.int64, "others": None}
train = v2.Compose([
    v2.RandomRotation((20, 20), fill={tv_tensors.Image: 0, tv_tensors.Mask: 255}),  # 空角 | the corners
    v2.RandomHorizontalFlip(),
    v2.ToDtype(types, scale=True),  # 只缩放图像 | scales the image only
    v2.Normalize([0.485, 0.456, 0.406], [0.229, 0.224, 0.225]),  # 不动掩码 | leaves the mask alone
])  # fmt: skip
image = tv_tensors.Image(torch.full((3, 60, 80), 120, dtype=torch.uint8))
mask = tv_tensors.Mask(torch.zeros(60, 80, dtype=torch.uint8))
image[:, 20:45, 15:40], mask[20:45, 15:40] = 220, 3

torch.manual_seed(0)
new_image, new_mask = train(image, mask)
print(new_image.dtype, new_mask.dtype, new_mask.unique())
#> torch.float32 torch.int64 tensor([  0,   3, 255])
print(v2.RandomRotation((20, 20))(mask).unique())  # 不写 fill，空角成了背景 | no fill: background
#> tensor([0, 3], dtype=torch.uint8)

figure, axes = plt.subplots(1, 4, figsize=(8, 1.9), layout="constrained")
shown = new_mask.where(new_mask != 255, 5)
for ax, picture, title in zip(axes, (image[0], mask, new_image[0], shown), ("image", "mask") * 2, strict=True):
    ax.imshow(picture, cmap="gray" if title == "image" else "viridis", vmax=None if title == "image" else 5)
    ax.set_title(title)
    ax.axis("off")
plt.show()
