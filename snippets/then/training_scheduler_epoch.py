"""调度器自己数轮数 | The scheduler counts by itself"""

import warnings

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
scheduler = StepLR(optimizer, step_size=2)
optimizer.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scheduler.step(3)
print(str(caught[0].message).split(". ")[0])
#> The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible
resumed = StepLR(optimizer, step_size=2)
resumed.load_state_dict(scheduler.state_dict())
print(resumed.last_epoch)
#> 3
