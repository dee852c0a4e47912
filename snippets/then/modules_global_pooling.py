"""全局平均池化 | Global average pooling"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.arange(32.0).view(1, 2, 4, 4)
old = F.avg_pool2d(x, kernel_size=x.size()[2:])
print(torch.allclose(old, nn.AdaptiveAvgPool2d(1)(x)), old.flatten(1))
#> True tensor([[ 7.5000, 23.5000]])
