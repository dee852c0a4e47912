"""全局平均池化的四种写法 | Global average pooling, four ways"""

import torch
import torch.nn.functional as F
from torch import nn

maps = torch.randn(2, 10, 5, 7)
pooled = nn.AdaptiveAvgPool2d(1)(maps)
print(pooled.shape)  # 还剩两个长度为 1 的维 | two axes of length 1 are left
#> torch.Size([2, 10, 1, 1])
print(torch.allclose(pooled, F.adaptive_avg_pool2d(maps, 1)))
#> True
print(torch.allclose(pooled, F.avg_pool2d(maps, kernel_size=maps.shape[2:])))  # 窗口就是整张图 | the window is the map
#> True
print(torch.allclose(pooled.flatten(1), maps.mean(dim=(2, 3))))  # 一步到 (N, C) | (N, C) in one step
#> True

labels = torch.tensor([3, 7])
try:
    F.cross_entropy(pooled, labels)  # 忘了展平 | not flattened
except RuntimeError as e:
    print(e)
    #> only batches of spatial targets supported (3D tensors) but got targets of dimension: 1
print(F.cross_entropy(pooled.flatten(1), labels).shape)
#> torch.Size([])
