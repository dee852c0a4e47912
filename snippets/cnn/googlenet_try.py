"""两个问题的答案：拼接后的通道、忘了 stride=1 | The answers: joined channels, and stride=1 forgotten"""

import torch
from torch import nn

paths = [torch.zeros(1, c, 28, 28) for c in (64, 128, 32, 32)]
print(tuple(torch.cat(paths, dim=1).shape))
#> (1, 256, 28, 28)

pooled = nn.MaxPool2d(3, padding=1)(paths[3])  # 没写 stride=1 | no stride=1
print(tuple(pooled.shape))
#> (1, 32, 10, 10)
try:
    torch.cat([*paths[:3], pooled], dim=1)
except RuntimeError as e:
    print(str(e)[:54])
    #> Sizes of tensors must match except in dimension 1. Exp
