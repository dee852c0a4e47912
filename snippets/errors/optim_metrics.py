"""ReduceLROnPlateau 要指标 | ReduceLROnPlateau wants a metric"""

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.ReduceLROnPlateau(optimizer, patience=0)
try:
    scheduler.step()
except TypeError as e:
    print(e)
    #> ReduceLROnPlateau.step() missing 1 required positional argument: 'metrics'
for validation_loss in (1.0, 1.1, 1.2):
    scheduler.step(validation_loss)
    print(f"{scheduler.get_last_lr()[0]:.0e}")
    #> 1e-01
    #> 1e-02
    #> 1e-03
