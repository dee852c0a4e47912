"""先更新参数，再更新学习率 | First the parameters, then the learning rate"""

import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step()
print(str(caught[0].message).split(". ")[0])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=2)
for _ in range(4):
    optimizer.step()
    print(optimizer.param_groups[0]["lr"], end=" ")
    #> 1.0 1.0 0.1 0.1
    scheduler.step()
