"""调度器先走：有警告，学习率早一轮下降 | The scheduler first: a warning, and the rate falls one epoch early"""

import warnings

import torch
from torch.optim.lr_scheduler import StepLR


def rates(scheduler_first):
    optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
    scheduler, used = StepLR(optimizer, step_size=3, gamma=0.1), []
    for _ in range(6):
        if scheduler_first:
            scheduler.step()
        used.append(round(optimizer.param_groups[0]["lr"], 4))
        optimizer.step()
        if not scheduler_first:
            scheduler.step()
    return used


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print("first:", rates(scheduler_first=True))
    #> first: [1.0, 1.0, 0.1, 0.1, 0.1, 0.01]
print(str(caught[0].message).split(". ")[0])
#> Detected call of `lr_scheduler.step()` before `optimizer.step()`
print("after:", rates(scheduler_first=False))
#> after: [1.0, 1.0, 1.0, 0.1, 0.1, 0.1]
