"""留住最好的权重：要复制 | Keeping the best weights takes a copy"""

import copy

import torch
from torch import nn

model = nn.Linear(1, 1)
nn.init.constant_(model.weight, 1.0)
reference = model.state_dict()  # 和模型共用内存 | shares memory with the model
best = copy.deepcopy(model.state_dict())
with torch.no_grad():
    model.weight.fill_(5.0)  # 后来训练坏了 | training goes wrong later
print(reference["weight"].item(), best["weight"].item())
#> 5.0 1.0
model.load_state_dict(best)
print(model.weight.item())
#> 1.0
