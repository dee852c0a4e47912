"""读出当前的学习率 | Reading the current learning rate"""

import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(scheduler.get_lr())
    #> [0.010000000000000002]
print(caught[0].message)
#> To get the last learning rate computed by the scheduler, please use `get_last_lr()`.
print(scheduler.get_last_lr(), optimizer.param_groups[0]["lr"])
#> [0.1] 0.1
