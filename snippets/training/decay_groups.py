"""只衰减权重，不衰减偏置和归一化 | Decay weights only, not biases and norms"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(8, 16), nn.BatchNorm1d(16), nn.ReLU(), nn.Linear(16, 2))
decayed = [p for p in net.parameters() if p.ndim >= 2]
others = [p for p in net.parameters() if p.ndim < 2]
optimizer = torch.optim.AdamW([{"params": decayed}, {"params": others, "weight_decay": 0.0}], weight_decay=0.05)
for group in optimizer.param_groups:
    print(group["weight_decay"], [tuple(p.shape) for p in group["params"]])
    #> 0.05 [(16, 8), (2, 16)]
    #> 0.0 [(16,), (16,), (16,), (2,)]
