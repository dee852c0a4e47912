"""一个离群点能把直线拉多远 | How far one outlier pulls a line"""

import torch
from torch import nn

x = torch.linspace(-1, 1, 21)
y = 2 * x
y[-1] = 30.0  # 离群点 | the outlier
for loss_fn in (nn.MSELoss(), nn.L1Loss(), nn.HuberLoss(delta=1.0)):
    slope = torch.zeros(1, requires_grad=True)
    optimizer = torch.optim.Adam([slope], lr=0.05)
    for _ in range(500):
        optimizer.zero_grad()
        loss_fn(slope * x, y).backward()
        optimizer.step()
    print(f"{type(loss_fn).__name__:9} slope {slope.item():.2f} (true: 2)")
    #> MSELoss   slope 5.64 (true: 2)
    #> L1Loss    slope 2.00 (true: 2)
    #> HuberLoss slope 2.15 (true: 2)
