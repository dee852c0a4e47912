"""调度器要优化器 | A scheduler takes an optimizer"""

import torch

model = torch.nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
try:
    torch.optim.lr_scheduler.StepLR(model, step_size=2)
except TypeError as e:
    print(e)
    #> Linear is not an Optimizer
print(torch.optim.lr_scheduler.StepLR(optimizer, step_size=2).get_last_lr())
#> [0.1]
