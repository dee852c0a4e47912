"""看一批图片：make_grid，先还原归一化 | Look at a batch: make_grid, after undoing the normalization

alt: 八张 32×32 的彩色图片排成一行 | Eight 32×32 color images in a row
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_sample_image
from torchvision.utils import make_grid

photo = torch.tensor(load_sample_image("flower.jpg")).permute(2, 0, 1)[:, 60:, 120:] / 255
images = photo.unfold(1, 32, 90).unfold(2, 32, 90).flatten(1, 2).transpose(0, 1)[:8]  # (8, 3, 32, 32)
images = (images - 0.5) / 0.5  # 网络的输入，-1 到 1 | as the network takes them, -1 to 1
grid = make_grid(images, nrow=8)
print(images.shape, grid.shape)
#> torch.Size([8, 3, 32, 32]) torch.Size([3, 36, 274])
plt.figure(figsize=(7, 1.2), layout="constrained")
plt.imshow((grid * 0.5 + 0.5).permute(1, 2, 0))  # 不还原会截断并告警 | without this it clips and warns
plt.axis("off")
plt.show()
