"""先看数据：形状、类型、范围、标签 | Look at the data first: shape, dtype, range, labels

alt: 十张 8×8 的手写数字，从 0 到 9 | Ten handwritten digits of 8x8 pixels, from 0 to 9
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits

digits = load_digits()
print(digits.images.shape, digits.images.dtype, digits.images.min(), digits.images.max())
#> (1797, 8, 8) float64 0.0 16.0

images = torch.tensor(digits.images, dtype=torch.float32) / 16  # 换成 0 到 1 | now 0 to 1
labels = torch.tensor(digits.target)
print(images.shape, images.dtype, images.min().item(), images.max().item())
#> torch.Size([1797, 8, 8]) torch.float32 0.0 1.0
print(labels.shape, labels.dtype, labels[:10])
#> torch.Size([1797]) torch.int64 tensor([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
print(torch.bincount(labels))  # 每类多少张 | how many of each class
#> tensor([178, 182, 177, 183, 181, 182, 181, 179, 174, 180])

fig, axes = plt.subplots(2, 5, figsize=(6, 2.8), layout="constrained")
for ax, image, label in zip(axes.flat, images, labels, strict=False):
    ax.imshow(image, cmap="gray_r")
    ax.set_title(f"label {label}")
    ax.axis("off")
plt.show()
