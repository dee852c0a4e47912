"""预热加余弦，不用手写 | Warm-up and cosine without writing it yourself"""

import torch
from torch import nn
from torch.optim.lr_scheduler import CosineAnnealingLR, LinearLR, SequentialLR

optimizer = torch.optim.SGD([nn.Parameter(torch.ones(1))], lr=1.0)
warmup = LinearLR(optimizer, start_factor=0.5, total_iters=2)
scheduler = SequentialLR(optimizer, [warmup, CosineAnnealingLR(optimizer, T_max=4)], milestones=[2])
for _ in range(6):
    print(round(scheduler.get_last_lr()[0], 3), end=" ")
    #> 0.5 0.75 1.0 0.854 0.5 0.146
    optimizer.step()
    scheduler.step()
