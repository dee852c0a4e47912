"""每部分一个学习率 | A learning rate for each part"""

import torch
from torch import nn

model = nn.ModuleDict({"backbone": nn.Linear(8, 8), "head": nn.Linear(8, 2)})
optimizer = torch.optim.AdamW(
    [
        {"params": model["backbone"].parameters(), "lr": 1e-5},
        {"params": model["head"].parameters()},
    ],
    lr=1e-3,  # 没写的组用它 | for groups that name none
)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=0.5)
optimizer.step()
scheduler.step()  # 在 optimizer.step() 之后，各组乘同一个数 | after optimizer.step(); all groups by the same factor
print(scheduler.get_last_lr())
#> [5e-06, 0.0005]
