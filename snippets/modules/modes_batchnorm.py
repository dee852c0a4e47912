"""批量归一化：训练用这一批的统计量，评估用累积下来的 | Batch norm: this batch's statistics in training, the running ones in evaluation"""

import torch
from torch import nn

torch.manual_seed(0)
bn = nn.BatchNorm1d(1)
x = 10 + 2 * torch.randn(64, 1)
y = bn(x)
print(f"train: mean {y.mean():.2f}, std {y.std():.2f}; running mean {bn.running_mean.item():.2f}")  # 0.9 * 0 + 0.1 * 10
#> train: mean 0.00, std 1.01; running mean 1.02
y = bn.eval()(x)
print(f"eval after one batch: mean {y.mean():.2f}")  # 统计量还没累积够 | not enough collected yet
#> eval after one batch: mean 7.91
bn.train()
for _ in range(100):
    bn(10 + 2 * torch.randn(64, 1))
y = bn.eval()(x)
print(f"eval after 101: mean {y.mean():.2f}; running mean {bn.running_mean.item():.2f}, var {bn.running_var.item():.2f}")
#> eval after 101: mean 0.10; running mean 9.97, var 4.24
