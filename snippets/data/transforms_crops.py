"""各种裁剪 | Crops

alt: 原图、中心裁剪、随机裁剪和随机缩放裁剪的结果 | The photograph, a center crop, random crops and random resized crops
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(1)
photo = v2.Resize(120)(v2.ToImage()(Image.fromarray(load_sample_image("flower.jpg"))))
shown = {
    "original": photo,
    "CenterCrop(100)": v2.CenterCrop(100)(photo),
    "RandomCrop(100)": v2.RandomCrop(100)(photo),
    "RandomCrop(100) again": v2.RandomCrop(100)(photo),
    "RandomResizedCrop(100)": v2.RandomResizedCrop(100)(photo),
    "... scale=(0.1, 0.3)": v2.RandomResizedCrop(100, scale=(0.1, 0.3))(photo),
}
figure, axes = plt.subplots(2, 3, figsize=(7, 4.4), layout="constrained")
for ax, (name, image) in zip(axes.flat, shown.items(), strict=True):
    ax.imshow(image.permute(1, 2, 0))
    ax.set_title(name, size=9)
    ax.set_axis_off()
plt.show()
