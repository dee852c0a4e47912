"""同样的输出，卷积层与线性层各要多少参数 | The same output from a convolution and from a linear layer"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
conv = nn.Conv2d(1, 6, kernel_size=5)  # 1x28x28 -> 6x24x24
dense = nn.Linear(28 * 28, 6 * 24 * 24)  # 784 -> 3456
for layer in (conv, dense):
    print(type(layer).__name__, [p.numel() for p in layer.parameters()])
    #> Conv2d [150, 6]
    #> Linear [2709504, 3456]

# 像素与权重的列一同打乱，输出不变 | Shuffle pixels and weight columns alike: the output stays
# 所以线性层不知道谁与谁相邻 | So a linear layer does not know which pixels are neighbors
image = torch.zeros(1, 1, 28, 28)
image[..., 8:18, 8:18] = torch.rand(10, 10)
order = torch.randperm(28 * 28)
shuffled = F.linear(image.flatten(1)[:, order], dense.weight[:, order], dense.bias)
print(torch.allclose(dense(image.flatten(1)), shuffled, atol=1e-5))
#> True

# 图移动，卷积的特征图跟着移动 | Move the image and the convolution's feature maps move with it
moved = image.roll((3, 2), dims=(2, 3))
print(torch.allclose(conv(moved), conv(image).roll((3, 2), dims=(2, 3)), atol=1e-6))
#> True
features = dense(image.flatten(1)).view(1, 6, 24, 24)
print(torch.allclose(dense(moved.flatten(1)), features.roll((3, 2), dims=(2, 3)).flatten(1), atol=1e-6))
#> False
