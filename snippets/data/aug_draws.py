"""同一张照片抽十次 | One photograph, drawn ten times

alt: 同一张照片经过随机裁剪、翻转和颜色变化得到的十张不同的图 | Ten different images from one photograph by random crops, flips and colors
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
photo = v2.Resize(120)(v2.ToImage()(Image.fromarray(load_sample_image("china.jpg"))))
augment = v2.Compose(
    [
        v2.RandomResizedCrop(80, scale=(0.1, 1), ratio=(0.5, 2)),
        v2.RandomHorizontalFlip(),
        v2.ColorJitter(brightness=0.5, contrast=0.5, saturation=0.5, hue=0.1),
    ]
)
figure, axes = plt.subplots(2, 5, figsize=(7, 3), layout="constrained")
for ax in axes.flat:
    ax.imshow(augment(photo).permute(1, 2, 0))
    ax.set_axis_off()
plt.show()
