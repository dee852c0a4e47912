"""同一张照片，六个卷积核 | One photograph, six kernels

alt: 原图、模糊、锐化、竖边、横边、拉普拉斯六张图 | Original, blurred, sharpened, vertical and horizontal edges, Laplacian
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

photo = torch.tensor(load_sample_image("china.jpg")).float() / 255  # (427, 640, 3)
gray = photo.mean(dim=2)[None, None]  # (1, 1, 427, 640)
gray = F.interpolate(gray, size=(160, 240), mode="bilinear", antialias=True)

sobel = torch.tensor([[-1.0, 0.0, 1.0], [-2.0, 0.0, 2.0], [-1.0, 0.0, 1.0]])
laplace = torch.tensor([[0.0, 1.0, 0.0], [1.0, -4.0, 1.0], [0.0, 1.0, 0.0]])
identity = torch.zeros(3, 3)
identity[1, 1] = 1
kernels = {
    "identity": identity,
    "blur: mean of 9": torch.full((3, 3), 1 / 9),
    "sharpen": identity - laplace,
    "vertical edges (Sobel)": sobel,
    "horizontal edges": sobel.T,
    "Laplacian": laplace,
}
weight = torch.stack(list(kernels.values())).unsqueeze(1)  # (6, 1, 3, 3)
maps = F.conv2d(gray, weight)[0]
print(maps.shape)
#> torch.Size([6, 158, 238])

figure, axes = plt.subplots(2, 3, figsize=(8, 3.9), layout="constrained")
for ax, name, feature in zip(axes.flat, kernels, maps, strict=True):
    ax.imshow(feature, cmap="gray", vmin=0 if kernels[name].sum() > 0 else -1, vmax=1)
    ax.set_title(name, size=10)
    ax.axis("off")
plt.show()
