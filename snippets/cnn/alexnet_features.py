"""手工设计的特征：边缘 | A feature made by hand: edges

alt: 照片，横向与纵向的梯度，以及边缘强度 | A photograph, its horizontal and vertical gradient, and the strength of edges
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image

image = torch.tensor(load_sample_image("china.jpg")).float().mean(dim=2)[None, None]  # 灰度 | gray
image = F.interpolate(image / 255, size=(107, 160), mode="area")
sobel = torch.tensor([[-1.0, 0, 1], [-2, 0, 2], [-1, 0, 1]])  # 这些数是人定的 | numbers that a person chose
across, down = F.conv2d(image, torch.stack([sobel, sobel.T])[:, None], padding=1)[0]
strength = (across**2 + down**2).sqrt()
print(tuple(strength.shape))
#> (107, 160)

figure, axes = plt.subplots(1, 4, figsize=(9, 1.9), layout="constrained")
titles = ["image", "horizontal", "vertical", "edges"]
for ax, picture, title in zip(axes, [image[0, 0], across, down, strength], titles, strict=True):
    ax.imshow(picture[1:-1, 1:-1], cmap="gray")
    ax.set_title(title, size=10)
    ax.axis("off")
plt.show()
