"""改学习率不用新建优化器 | A new learning rate needs no new optimizer"""

import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
(w * w).sum().backward()
optimizer.step()
print(len(optimizer.state), len(torch.optim.SGD([w], lr=0.01, momentum=0.9).state))
#> 1 0
for param_group in optimizer.param_groups:
    param_group["lr"] /= 10
print(optimizer.param_groups[0]["lr"], len(optimizer.state))
#> 0.01 1
