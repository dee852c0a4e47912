"""LeNet 的一段：卷积、激活、池化 | One stage of LeNet: convolution, activation, pooling"""

import torch
import torch.nn.functional as F
from torch import nn


def stage(in_channels, out_channels, padding=0, pool=nn.MaxPool2d):
    conv = nn.Conv2d(in_channels, out_channels, kernel_size=5, padding=padding)
    return nn.Sequential(conv, nn.ReLU(), pool(2))


torch.manual_seed(0)
x = torch.randn(1, 1, 28, 28)
x = stage(1, 6, padding=2)(x)  # 28 -> 28 -> 14
print(x.shape)
#> torch.Size([1, 6, 14, 14])
x = stage(6, 16, pool=nn.AvgPool2d)(x)  # 14 -> 10 -> 5
print(x.shape)
#> torch.Size([1, 16, 5, 5])

# ReLU 不改变大小顺序，先池化结果相同，只算四分之一 | ReLU keeps the order: pool first, a quarter of the work
x = torch.randn(1, 6, 28, 28)
print(torch.equal(F.max_pool2d(F.relu(x), 2), F.relu(F.max_pool2d(x, 2))))
#> True
