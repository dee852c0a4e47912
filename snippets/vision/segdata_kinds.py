"""三种分割 | Three kinds of segmentation

alt: 同一张图：按颜色分成区域；语义分割，两个圆同一类；实例分割，两个圆各有编号 | One image: regions by color; semantic, both disks are one class; instance, each disk has a number
"""

import matplotlib.pyplot as plt
import torch
from torchvision.ops import masks_to_boxes

y, x = torch.meshgrid(torch.arange(40), torch.arange(60), indexing="ij")
instances = torch.zeros(40, 60, dtype=torch.int64)  # 0 背景 | 0 is background
instances[(x - 18) ** 2 + (y - 18) ** 2 < 100] = 1
instances[(x - 34) ** 2 + (y - 24) ** 2 < 120] = 2
instances[8:34, 48:56] = 3
class_of = torch.tensor([0, 1, 1, 2])  # 1、2 号是圆，3 号是矩形 | 1 and 2 are disks, 3 a rectangle
semantic = class_of[instances]
regions = instances * 2 + ((instances == 1) & (x < 16))  # 一个圆涂了两种颜色 | one disk has two colors

ids = instances.unique()[1:]
masks = instances == ids[:, None, None]  # 每个实例一张布尔掩码 | a boolean mask for each instance
print(masks.shape, class_of[ids])
#> torch.Size([3, 40, 60]) tensor([1, 1, 2])
print(masks_to_boxes(masks))  # 有了掩码就有框 | masks give boxes
#> tensor([[ 9.,  9., 27., 27.],
#>         [24., 14., 44., 34.],
#>         [48.,  8., 55., 33.]])

figure, axes = plt.subplots(1, 3, figsize=(8, 2.2), layout="constrained")
titles = ("regions of one color", "semantic: 3 classes", "instance: 3 objects")
for ax, picture, title in zip(axes, (regions, semantic, instances), titles, strict=True):
    ax.imshow(picture, cmap="tab10", interpolation="nearest", vmax=9)
    ax.set_title(title)
    ax.axis("off")
plt.show()
