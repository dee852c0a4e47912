"""verbose 没有了，get_lr 也别直接调 | verbose is gone, and get_lr is for internal use"""

import warnings

import torch
from torch.optim.lr_scheduler import StepLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=1.0)
try:
    StepLR(optimizer, step_size=3, verbose=True)
except TypeError as e:
    print(e)
    #> StepLR.__init__() got an unexpected keyword argument 'verbose'
scheduler = StepLR(optimizer, step_size=1)
optimizer.step()
scheduler.step()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print([round(lr, 4) for lr in scheduler.get_lr()])  # 不对：又乘了一次 gamma | wrong: multiplied by gamma once more
    #> [0.01]
print(caught[0].message)
#> To get the last learning rate computed by the scheduler, please use `get_last_lr()`.
print(scheduler.get_last_lr())
#> [0.1]
