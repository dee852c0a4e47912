"""偏置和归一化层不做权重衰减 | No weight decay for biases and normalization layers"""

import torch
from torch import nn

model = nn.Sequential(nn.Conv2d(3, 8, 3), nn.BatchNorm2d(8), nn.Flatten(), nn.Linear(8, 2))
decay = [p for p in model.parameters() if p.ndim > 1]  # 权重矩阵和卷积核 | weight matrices and kernels
rest = [p for p in model.parameters() if p.ndim <= 1]
groups = [{"params": decay}, {"params": rest, "weight_decay": 0.0}]
optimizer = torch.optim.AdamW(groups, lr=1e-3, weight_decay=0.05)
for group in optimizer.param_groups:
    print(group["weight_decay"], [tuple(p.shape) for p in group["params"]])
    #> 0.05 [(8, 3, 3, 3), (2, 8)]
    #> 0.0 [(8,), (8,), (8,), (2,)]
