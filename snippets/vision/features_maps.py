"""看特征图 | Looking at feature maps

alt: 数字 3 的图像，以及第一、二个卷积层各六个通道的特征图 | A digit and six channels of feature maps from the first and the second convolution
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn
from torchvision.models.feature_extraction import create_feature_extractor

torch.manual_seed(0)
pixels, digits = load_digits(return_X_y=True)
images, labels = torch.tensor(pixels, dtype=torch.float32).view(-1, 1, 8, 8) / 16, torch.tensor(digits)
net = nn.Sequential(nn.Conv2d(1, 6, 3, padding=1), nn.ReLU(), nn.MaxPool2d(2), nn.Conv2d(6, 6, 3, padding=1), nn.ReLU())
net.extend([nn.Flatten(), nn.Linear(96, 10)])
optimizer = torch.optim.AdamW(net.parameters(), lr=1e-2)
for _ in range(80):
    optimizer.zero_grad()
    F.cross_entropy(net(images), labels).backward()
    optimizer.step()

extractor = create_feature_extractor(net, {"1": "relu1", "4": "relu2"})
with torch.inference_mode():
    maps = extractor(images[3:4])
print({name: tuple(feature.shape) for name, feature in maps.items()})
#> {'relu1': (1, 6, 8, 8), 'relu2': (1, 6, 4, 4)}
figure, axes = plt.subplots(2, 7, figsize=(7, 2.2), layout="constrained")
for row, (name, feature) in zip(axes, maps.items(), strict=True):
    for ax, image, title in zip(row, (images[3, 0], *feature[0]), ("input", *[name] * 6), strict=True):
        ax.imshow(image, cmap="viridis")
        ax.set_title(title, size=9)
        ax.set_axis_off()
plt.show()
