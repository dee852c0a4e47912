"""ReduceLROnPlateau 没有 get_last_lr | ReduceLROnPlateau without get_last_lr"""

import torch

p = torch.ones(1, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
for loss in (1.0, 2.0):
    scheduler.step(loss)
try:
    rates = scheduler.get_last_lr()
except AttributeError as e:
    print(e)
    rates = [group["lr"] for group in optimizer.param_groups]
print(rates)
#> [0.01]
