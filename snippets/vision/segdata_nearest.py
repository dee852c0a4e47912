"""掩码只能用最近邻插值 | Masks: nearest neighbor only

alt: 最近邻放大后仍是 0 和 2 两类；双线性放大后边缘冒出第 1 类 | Enlarged by nearest: classes 0 and 2; bilinear: a rim of class 1
"""

import matplotlib.pyplot as plt
import torch
from torchvision import tv_tensors
from torchvision.transforms import v2

y, x = torch.meshgrid(torch.arange(12), torch.arange(16), indexing="ij")
mask = (((x - 8) ** 2 + (y - 6) ** 2 < 18) * 2).to(torch.uint8)[None]  # 0 背景，2 圆 | 0 ground, 2 disk
resize = v2.Resize((36, 48), antialias=True)
right = resize(tv_tensors.Mask(mask))  # Mask 自动用最近邻 | a Mask is resized by nearest neighbor
wrong = resize(mask)  # 普通张量当成图像 | a plain tensor counts as an image
print(mask.unique(), right.unique(), wrong.unique())
#> tensor([0, 2], dtype=torch.uint8) tensor([0, 2], dtype=torch.uint8) tensor([0, 1, 2], dtype=torch.uint8)

figure, axes = plt.subplots(1, 3, figsize=(8, 2.3), layout="constrained")
for ax, m, title in zip(axes, (mask, right, wrong), ("mask", "nearest", "bilinear: a class 1"), strict=True):
    ax.imshow(m[0], cmap="viridis", vmin=0, vmax=2, interpolation="nearest")
    ax.set_title(title)
    ax.axis("off")
plt.show()
