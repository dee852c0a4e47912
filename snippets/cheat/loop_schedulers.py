"""学习率调度器：前四步 | Schedulers: the first four steps"""

import torch
from torch.optim import lr_scheduler as sched


def first_rates(make, *metric):
    optimizer = torch.optim.SGD([torch.nn.Parameter(torch.zeros(1))], lr=0.1)
    scheduler = make(optimizer)
    rates = []
    for _ in range(4):
        optimizer.step()
        scheduler.step(*metric)  # 在 optimizer.step() 之后 | after optimizer.step()
        rates.append(round(scheduler.get_last_lr()[0], 4))
    return rates


print(first_rates(lambda optimizer: sched.StepLR(optimizer, step_size=2, gamma=0.1)))
#> [0.1, 0.01, 0.01, 0.001]
print(first_rates(lambda optimizer: sched.MultiStepLR(optimizer, milestones=[1, 3], gamma=0.1)))
#> [0.01, 0.01, 0.001, 0.001]
print(first_rates(lambda optimizer: sched.CosineAnnealingLR(optimizer, T_max=4)))
#> [0.0854, 0.05, 0.0146, 0.0]
print(first_rates(lambda optimizer: sched.LinearLR(optimizer, 0.1, total_iters=2)))
#> [0.055, 0.1, 0.1, 0.1]
print(first_rates(lambda optimizer: sched.LambdaLR(optimizer, lambda epoch: 0.5**epoch)))
#> [0.05, 0.025, 0.0125, 0.0063]
print(first_rates(lambda optimizer: sched.OneCycleLR(optimizer, max_lr=0.1, total_steps=6)))
#> [0.0994, 0.0812, 0.0463, 0.0133]
print(first_rates(lambda optimizer: sched.ReduceLROnPlateau(optimizer, patience=1), 1.0))
#> [0.1, 0.1, 0.01, 0.01]
