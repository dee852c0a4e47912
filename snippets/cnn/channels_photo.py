"""照片的通道与 1×1 混合 | Channels of a photograph, and 1×1 mixtures of them

alt: 花的红、绿、蓝通道，以及亮度、红减绿、黄减蓝三种混合 | A flower's red, green, blue; luminance, red-green, yellow-blue
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("flower.jpg")).permute(2, 0, 1).float() / 255  # (3, 427, 640)
photo = F.interpolate(photo[None], size=(160, 240), mode="bilinear", antialias=True)
mixtures = {
    "red": [1.0, 0.0, 0.0],
    "green": [0.0, 1.0, 0.0],
    "blue": [0.0, 0.0, 1.0],
    "luminance": [0.299, 0.587, 0.114],
    "red - green": [1.0, -1.0, 0.0],
    "yellow - blue": [0.5, 0.5, -1.0],
}
weight = torch.tensor(list(mixtures.values())).view(6, 3, 1, 1)
maps = F.conv2d(photo, weight)[0]
print(maps.shape)
#> torch.Size([6, 160, 240])

figure, axes = plt.subplots(2, 3, figsize=(8, 3.9), layout="constrained")
for ax, name, feature in zip(axes.flat, mixtures, maps, strict=True):
    ax.imshow(feature, cmap="gray", vmin=-1 if "-" in name else 0, vmax=1)
    ax.set_title(name, size=10)
    ax.axis("off")
plt.show()
