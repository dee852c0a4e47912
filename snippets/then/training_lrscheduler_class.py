"""调度器基类的名字 | The name of the schedulers' base class"""

import torch
from torch import nn
from torch.optim.lr_scheduler import LRScheduler, StepLR, _LRScheduler

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=1)
print(isinstance(scheduler, _LRScheduler), isinstance(scheduler, LRScheduler))
#> False True
