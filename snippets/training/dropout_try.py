"""两个问题的答案：p=1、两次 dropout | The answers: p=1, and dropout twice in a row"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.ones(100_000)
print(nn.Dropout(1.0)(x).unique())  # 全丢，不是除以 0 | all dropped, no division by 0
#> tensor([0.])
once, twice = F.dropout(x, 0.5), F.dropout(F.dropout(x, 0.5), 0.5)
print(f"kept: {(once != 0).float().mean():.2f} and {(twice != 0).float().mean():.2f}")
#> kept: 0.50 and 0.25
print(f"mean: {once.mean():.2f} and {twice.mean():.2f}, largest {once.max()} and {twice.max()}")
#> mean: 1.00 and 1.00, largest 2.0 and 4.0
