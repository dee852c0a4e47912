"""state_dict 是引用，不是副本 | A state_dict is a reference, not a copy"""

import copy

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Linear(1, 1)
x, y = torch.randn(32, 1), torch.randn(32, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)

wrong = net.state_dict()  # 以后跟着训练变 | will change with training
best = copy.deepcopy(net.state_dict())
clones = {name: value.clone() for name, value in net.state_dict().items()}
before = net.weight.item()
for _ in range(10):
    optimizer.zero_grad()
    nn.functional.mse_loss(net(x), y).backward()
    optimizer.step()
print([part["weight"].item() == before for part in (wrong, best, clones)])
#> [False, True, True]
print(wrong["weight"].item() == net.weight.item())
#> True
