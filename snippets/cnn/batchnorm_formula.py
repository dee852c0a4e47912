"""训练时的批量归一化，手算一遍 | Batch norm in training, by hand"""

import torch
from torch import nn

torch.manual_seed(0)
x = 3 + 2 * torch.randn(8, 4, 5, 5)  # (N, C, H, W)
mean = x.mean(dim=(0, 2, 3), keepdim=True)  # 每个通道一个：(1, 4, 1, 1) | one per channel
variance = x.var(dim=(0, 2, 3), correction=0, keepdim=True)  # 除以 n，不是 n - 1 | over n, not n - 1
by_hand = (x - mean) / (variance + 1e-5).sqrt()
print(torch.allclose(nn.BatchNorm2d(4)(x), by_hand, atol=1e-5))
#> True

x = 3 + 2 * torch.randn(8, 4)  # (N, C)：每个特征一个 | one per feature
by_hand = (x - x.mean(dim=0)) / (x.var(dim=0, correction=0) + 1e-5).sqrt()
print(torch.allclose(nn.BatchNorm1d(4)(x), by_hand, atol=1e-5))
#> True
