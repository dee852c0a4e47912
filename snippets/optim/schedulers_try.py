"""两个问题的答案：T_max 之后、两个参数组 | The answers: after T_max, and two parameter groups"""

import torch
from torch.optim.lr_scheduler import CosineAnnealingLR, StepLR

optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler, rates = CosineAnnealingLR(optimizer, T_max=5), []
for _ in range(11):
    rates.append(round(optimizer.param_groups[0]["lr"], 3))
    optimizer.step()
    scheduler.step()
print(rates)  # 过了 T_max 又升回去 | after T_max it rises again
#> [0.1, 0.09, 0.065, 0.035, 0.01, 0.0, 0.01, 0.035, 0.065, 0.09, 0.1]
groups = [{"params": [torch.zeros(1, requires_grad=True)], "lr": lr} for lr in (0.1, 0.001)]
optimizer = torch.optim.SGD(groups)
scheduler = StepLR(optimizer, step_size=1, gamma=0.5)
optimizer.step()
scheduler.step()
print(scheduler.get_last_lr())  # 每组都乘 0.5 | each group times 0.5
#> [0.05, 0.0005]
