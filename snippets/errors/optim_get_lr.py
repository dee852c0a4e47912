"""get_lr 与 get_last_lr | get_lr and get_last_lr"""

import warnings

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=1, gamma=0.5)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(scheduler.get_lr(), scheduler.get_last_lr())
    #> [0.025] [0.05]
    scheduler.step(3)
for w in caught:
    print(w.message)
    #> To get the last learning rate computed by the scheduler, please use `get_last_lr()`.
    #> The epoch parameter in `scheduler.step()` was not necessary and is being deprecated where possible. Please use `scheduler.step()` to step the scheduler. During the deprecation, if epoch is different from None, the closed form is used instead of the new chainable form, where available. Please open an issue if you are unable to replicate your use case: https://github.com/pytorch/pytorch/issues/new/choose.
