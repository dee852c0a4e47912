"""解冻之后再加一组 | Adding a group after unfreezing"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
model[0].requires_grad_(False)
optimizer = torch.optim.Adam(filter(lambda p: p.requires_grad, model.parameters()), lr=1e-3)
print([len(group["params"]) for group in optimizer.param_groups])
#> [2]

model[0].requires_grad_(True)
optimizer.add_param_group({"params": model[0].parameters(), "lr": 1e-5})
print([(group["lr"], len(group["params"])) for group in optimizer.param_groups])
#> [(0.001, 2), (1e-05, 2)]
