"""一层卷积之后，照片成了什么 | What a layer makes of a photograph

alt: 一张花的照片，以及八张特征图，各对不同的颜色和方向敏感 | A flower, and eight maps sensitive to colors and directions
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torch import nn

photo = torch.tensor(load_sample_image("flower.jpg")).permute(2, 0, 1).float() / 255
photo = F.interpolate(photo[None], size=(128, 192), mode="bilinear", antialias=True)

# 主成分当作核：这张照片里最常见的八种 5×5 小块 | Kernels: the eight main components of its 5×5 patches
patches = F.unfold(photo, kernel_size=5, stride=2)[0].T
patches = patches - patches.mean(dim=0)
components = torch.linalg.svd(patches, full_matrices=False).Vh[:8]
conv = nn.Conv2d(3, 8, kernel_size=5, padding=2, bias=False)
with torch.no_grad():
    conv.weight.copy_(components.view(8, 3, 5, 5))
    maps = conv(photo - photo.mean(dim=(2, 3), keepdim=True))
print(maps.shape)
#> torch.Size([1, 8, 128, 192])

figure, axes = plt.subplots(3, 3, figsize=(8, 5.6), layout="constrained")
axes[0, 0].imshow(photo[0].permute(1, 2, 0))
axes[0, 0].set_title("photograph", size=10)
for i, (ax, feature) in enumerate(zip(axes.flat[1:], maps[0], strict=True)):
    limit = feature.abs().max()
    ax.imshow(feature, cmap="gray", vmin=-limit, vmax=limit)
    ax.set_title(f"channel {i}", size=10)
for ax in axes.flat:
    ax.axis("off")
plt.show()
