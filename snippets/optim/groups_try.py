"""两个问题的答案：改 defaults、ResNet-18 的分组 | The answers: changing the defaults, and the groups of ResNet-18"""

import torch
from torch import nn
from torchvision.models import resnet18

old, new = nn.Linear(2, 2), nn.Linear(2, 2)
optimizer = torch.optim.SGD(old.parameters(), lr=0.1)
optimizer.defaults.update(lr=0.01)
optimizer.add_param_group({"params": new.parameters()})
print([group["lr"] for group in optimizer.param_groups])
#> [0.1, 0.01]

with torch.device("meta"):
    parameters = list(resnet18().parameters())
print(len(parameters), sum(p.ndim == 1 for p in parameters))
#> 62 41
