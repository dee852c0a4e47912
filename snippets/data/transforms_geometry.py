"""翻转、旋转、填充、仿射 | Flips, rotations, padding, affine maps

alt: 同一张照片的翻转、旋转、填充、仿射和透视变换 | One photograph flipped, rotated, padded, sheared and seen in perspective
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
photo = v2.Resize(100)(v2.ToImage()(Image.fromarray(load_sample_image("china.jpg"))))
TRANSFORMS = [
    v2.RandomHorizontalFlip(p=1),
    v2.RandomVerticalFlip(p=1),
    v2.RandomRotation(30),
    v2.RandomRotation(30, expand=True),
    v2.Pad(20, padding_mode="reflect"),
    v2.RandomAffine(0, translate=(0.3, 0.3)),
    v2.RandomAffine(0, shear=30, fill=200),
    v2.RandomPerspective(p=1),
]
NAMES = "horizontal flip, vertical flip, rotation 30, with expand, pad 20 reflect, translate, shear, perspective"
figure, axes = plt.subplots(2, 4, figsize=(8, 3.6), layout="constrained")
for ax, transform, name in zip(axes.flat, TRANSFORMS, NAMES.split(", "), strict=True):
    ax.imshow(transform(photo).permute(1, 2, 0))
    ax.set_title(name, size=9)
    ax.set_axis_off()
plt.show()
