"""双线性初始化：放大图像 | Bilinear initialization: enlarge an image

alt: 左：原图；中：随机权重放大得到一片花；右：双线性权重放大得到清楚的图 | Left: the image; middle: random weights give noise; right: bilinear weights a clean enlargement
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_sample_image
from torch import nn


def bilinear_kernel(channels, size):
    ramp = 1 - (torch.arange(size) - (size - 1) / 2).abs() / (size / 2)  # 三角形 | a triangle
    weight = torch.zeros(channels, channels, size, size)
    weight[range(channels), range(channels)] = ramp[:, None] * ramp  # 各通道只管自己 | channel to itself
    return weight


torch.manual_seed(0)
photo = torch.from_numpy(load_sample_image("flower.jpg").copy()).permute(2, 0, 1)[None] / 255
image = F.interpolate(photo[:, :, 80:400, 160:480], size=(40, 40), mode="bilinear", antialias=True)
layer = nn.ConvTranspose2d(3, 3, kernel_size=8, stride=4, padding=2, bias=False)
with torch.no_grad():
    before = layer(image)
    layer.weight.copy_(bilinear_kernel(3, 8))
    after = layer(image)
print(bilinear_kernel(1, 4)[0, 0])
#> tensor([[0.0625, 0.1875, 0.1875, 0.0625],
#>         [0.1875, 0.5625, 0.5625, 0.1875],
#>         [0.1875, 0.5625, 0.5625, 0.1875],
#>         [0.0625, 0.1875, 0.1875, 0.0625]])
print(image.shape, after.shape)
#> torch.Size([1, 3, 40, 40]) torch.Size([1, 3, 160, 160])

reference = F.interpolate(image, scale_factor=4, mode="bilinear")
print(torch.allclose(after[..., 2:-2, 2:-2], reference[..., 2:-2, 2:-2], atol=1e-6))  # 内部一样 | same inside
#> True
print(f"{after[0, 0, 0, 0] / reference[0, 0, 0, 0]:.3f}")  # 角上偏暗：外面当成 0 | dark corners: outside is 0
#> 0.391

figure, axes = plt.subplots(1, 3, figsize=(8, 2.7), layout="constrained")
before = (before - before.min()) / (before.max() - before.min())
for ax, x, title in zip(axes, (image, before, after), ("40×40", "random weights", "bilinear"), strict=True):
    ax.imshow(x[0].permute(1, 2, 0).clamp(0, 1))
    ax.set_title(title)
    ax.axis("off")
plt.show()
