"""颜色：亮度、对比度、饱和度、色相、灰度 | Color: brightness, contrast, saturation, hue, gray

alt: 同一朵花的亮度、对比度、饱和度、色相、灰度等变化 | One flower in changed brightness, contrast, saturation, hue, gray and more
"""

import matplotlib.pyplot as plt
import torch
from PIL import Image
from sklearn.datasets import load_sample_image
from torchvision.transforms import v2

torch.manual_seed(0)
photo = v2.Resize(100)(v2.ToImage()(Image.fromarray(load_sample_image("flower.jpg"))))
shown = {
    "brightness 0.2 to 0.8": v2.ColorJitter(brightness=(0.2, 0.8)),
    "contrast 2": v2.ColorJitter(contrast=(2, 2)),
    "saturation 0.1": v2.ColorJitter(saturation=(0.1, 0.1)),
    "hue 0.5": v2.ColorJitter(hue=0.5),
    "Grayscale(3)": v2.Grayscale(3),
    "GaussianBlur(9)": v2.GaussianBlur(9, sigma=3),
    "RandomSolarize": v2.RandomSolarize(threshold=128, p=1),
    "RandomErasing": v2.RandomErasing(p=1, value=0),
}
figure, axes = plt.subplots(2, 4, figsize=(8, 3.6), layout="constrained")
for ax, (name, transform) in zip(axes.flat, shown.items(), strict=True):
    ax.imshow(transform(photo).permute(1, 2, 0))
    ax.set_title(name, size=9)
    ax.set_axis_off()
plt.show()
