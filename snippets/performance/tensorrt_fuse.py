"""引擎做的事之一：把批量归一化折进卷积 | One thing that engines do: fold batch norm into a convolution"""

import torch
from torch import nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

torch.manual_seed(0)
conv, norm, images = nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), torch.randn(4, 3, 16, 16)
for _ in range(20):
    norm(conv(torch.randn(4, 3, 16, 16)))  # 积累一些统计量 | collect some statistics
conv.eval(), norm.eval()
fused = fuse_conv_bn_eval(conv, norm)  # 只剩一个卷积 | a single convolution
print(type(fused).__name__, torch.allclose(fused(images), norm(conv(images)), atol=1e-5))
#> Conv2d True
