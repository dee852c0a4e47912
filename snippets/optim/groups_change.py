"""训练途中改学习率 | Changing the rate while training"""

import torch
from torch import nn

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1, momentum=0.9)
model(torch.ones(1, 2)).sum().backward()
optimizer.step()
for group in optimizer.param_groups:
    group["lr"] *= 0.1
print(f"{optimizer.param_groups[0]['lr']:.2f}", "momentum kept for", len(optimizer.state), "parameters")
#> 0.01 momentum kept for 2 parameters

optimizer = torch.optim.SGD(model.parameters(), lr=0.01, momentum=0.9)  # 新建的没有动量 | a new one has no momentum
print("momentum kept for", len(optimizer.state), "parameters")
#> momentum kept for 0 parameters
