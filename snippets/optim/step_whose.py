"""optimizer.zero_grad 只清它管的参数 | optimizer.zero_grad clears only its own parameters"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.Linear(2, 1))
optimizer = torch.optim.SGD(model[1].parameters(), lr=0.1)
model(torch.ones(1, 2)).sum().backward()
optimizer.zero_grad()
print([p.grad is None for p in model.parameters()])
#> [False, False, True, True]
model.zero_grad()
print([p.grad is None for p in model.parameters()])
#> [True, True, True, True]
