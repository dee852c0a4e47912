"""last_epoch 与 initial_lr | last_epoch and initial_lr"""

import torch

optimizer = torch.optim.SGD([torch.ones(1, requires_grad=True)], lr=0.1)
try:
    torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, last_epoch=5)
except KeyError as e:
    print(e.args[0])
    #> param 'initial_lr' is not specified in param_groups[0] when resuming scheduler with last_epoch >= 0.
    #> This typically happens when:
    #> 1. You're trying to resume training from a checkpoint but haven't properly loaded the optimizer state
    #> 2. You're using last_epoch >= 0 for a fresh training run (not recommended)
old = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
for _ in range(5):
    optimizer.step()
    old.step()
new = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2)
new.load_state_dict(old.state_dict())  # 恢复训练用它 | this is how to resume
print(new.last_epoch)
#> 5
