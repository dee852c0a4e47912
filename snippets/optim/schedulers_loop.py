"""调度器一轮走一步，在优化器之后 | A scheduler steps once an epoch, after the optimizer"""

import torch
from torch import nn
from torch.optim.lr_scheduler import StepLR

model = nn.Linear(2, 1)
optimizer = torch.optim.SGD(model.parameters(), lr=1.0)
scheduler = StepLR(optimizer, step_size=3, gamma=0.1)
for epoch in range(7):
    print(epoch, f"{scheduler.get_last_lr()[0]:g}")
    #> 0 1
    #> 1 1
    #> 2 1
    #> 3 0.1
    #> 4 0.1
    #> 5 0.1
    #> 6 0.01
    for _ in range(5):  # 一轮里的批量 | the batches of an epoch
        optimizer.zero_grad()
        model(torch.ones(4, 2)).square().mean().backward()
        optimizer.step()
    scheduler.step()
