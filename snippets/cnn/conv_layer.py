"""卷积层：学来的卷积核，再加一个偏置 | The layer: kernels that are learned, and a bias"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(in_channels=1, out_channels=6, kernel_size=5)
print(conv.weight.shape, conv.bias.shape)
#> torch.Size([6, 1, 5, 5]) torch.Size([6])

images = torch.rand(32, 1, 28, 28)  # (N, C, H, W)
features = conv(images)
print(features.shape)  # 六张特征图，28 - 5 + 1 = 24 | six feature maps, 28 - 5 + 1 = 24
#> torch.Size([32, 6, 24, 24])
by_function = F.conv2d(images, conv.weight) + conv.bias.view(1, 6, 1, 1)
print(torch.allclose(features, by_function, atol=1e-6))
#> True
print(conv)
#> Conv2d(1, 6, kernel_size=(5, 5), stride=(1, 1))
