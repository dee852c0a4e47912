"""优化器不收带名字的参数 | Optimizers do not take named parameters"""

import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    optimizer = torch.optim.SGD(model.named_parameters(), lr=0.1)
except TypeError as e:
    print(e)
    optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
print(len(optimizer.param_groups[0]["params"]))
#> 2
