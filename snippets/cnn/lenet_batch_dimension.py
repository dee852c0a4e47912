"""批量维：卷积层可以没有，整个网络不行 | The batch dimension: Conv2d can do without, the whole net cannot"""

import torch
from torch import nn

conv = nn.Conv2d(1, 6, kernel_size=5)
image = torch.randn(1, 28, 28)  # 一张图 (C, H, W) | one image (C, H, W)
print(conv(image).shape)
#> torch.Size([6, 24, 24])
try:
    conv(image[0])  # (H, W)
except RuntimeError as e:
    print(e)
    #> Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [28, 28]

net = nn.Sequential(conv, nn.MaxPool2d(2), nn.Flatten(), nn.Linear(6 * 12 * 12, 10))
try:
    net(image)  # Flatten 留下第 0 维，这里是 6 个通道 | Flatten keeps axis 0: here the 6 channels
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (6x144 and 864x10)
print(net(image.unsqueeze(0)).shape)  # (1, 1, 28, 28)
#> torch.Size([1, 10])
