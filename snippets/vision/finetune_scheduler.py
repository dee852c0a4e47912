"""调度器同乘每一组，比例不变 | A scheduler multiplies every group: the ratio stays"""

import torch
from torch import nn

model = nn.ModuleDict({"backbone": nn.Linear(8, 4), "head": nn.Linear(4, 2)})
groups = [
    {"params": model["backbone"].parameters(), "lr": 1e-3},
    {"params": model["head"].parameters(), "lr": 1e-2},
]
optimizer = torch.optim.SGD(groups, momentum=0.9)
scheduler = torch.optim.lr_scheduler.StepLR(optimizer, step_size=2, gamma=0.1)
for epoch in range(3):
    print(epoch, [f"{lr:g}" for lr in scheduler.get_last_lr()])
    #> 0 ['0.001', '0.01']
    #> 1 ['0.001', '0.01']
    #> 2 ['0.0001', '0.001']
    optimizer.step()
    scheduler.step()
scheduler = torch.optim.lr_scheduler.OneCycleLR(optimizer, max_lr=[1e-3, 1e-2], total_steps=10)  # 每组一个 | one each
print([f"{lr:g}" for lr in scheduler.get_last_lr()])
#> ['4e-05', '0.0004']
