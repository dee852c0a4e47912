"""张量画成图 | A tensor drawn as an image

alt: 同一张花的照片，左边彩色，右边灰度 | One photograph of a flower, in color on the left, gray on the right
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("flower.jpg")[::4, ::4])  # (H, W, C), uint8
photo = photo.permute(2, 0, 1) / 255
normalized = (photo - 0.5) / 0.25
image = (normalized * 0.25 + 0.5).clamp(0, 1)  # 先还原 | undo it first
print(photo.shape, image.permute(1, 2, 0).shape)
#> torch.Size([3, 107, 160]) torch.Size([107, 160, 3])
figure, axes = plt.subplots(1, 2, figsize=(6, 2.2))
axes[0].imshow(image.permute(1, 2, 0))
axes[1].imshow(image.mean(dim=0), cmap="gray")
for axis in axes:
    axis.set_axis_off()
plt.show()
