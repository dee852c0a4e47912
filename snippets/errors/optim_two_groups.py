"""同一参数进了两组 | One parameter in two groups"""

import torch
from torch import nn

model = nn.ModuleDict({"backbone": nn.Linear(4, 4), "head": nn.Linear(4, 1)})
head = {"params": model["head"].parameters(), "lr": 0.1}
try:
    torch.optim.SGD([{"params": model.parameters()}, head], lr=0.01)
except ValueError as e:
    print(e)
    #> some parameters appear in more than one parameter group
head = {"params": model["head"].parameters(), "lr": 0.1}
optimizer = torch.optim.SGD([{"params": model["backbone"].parameters()}, head], lr=0.01)
print([group["lr"] for group in optimizer.param_groups])
#> [0.01, 0.1]
