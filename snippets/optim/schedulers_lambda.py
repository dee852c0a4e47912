"""自定义学习率调度：LambdaLR | A custom schedule: LambdaLR"""

import torch
from torch.optim.lr_scheduler import LambdaLR

warmup = 4
optimizer = torch.optim.SGD([torch.zeros(1, requires_grad=True)], lr=0.1)
scheduler = LambdaLR(optimizer, lambda step: min((step + 1) / warmup, (warmup / (step + 1)) ** 0.5))  # 乘在 0.1 上 | times 0.1
for _ in range(8):
    print(f"{scheduler.get_last_lr()[0]:.4f}")
    #> 0.0250 0.0500 0.0750 0.1000 0.0894 0.0816 0.0756 0.0707
    optimizer.step()
    scheduler.step()
