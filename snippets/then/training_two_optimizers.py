"""一个优化器，两个参数组 | One optimizer, two parameter groups"""

import torch
from torch import nn

layer = nn.Linear(2, 1)
optimizer = torch.optim.SGD([{"params": layer.weight, "weight_decay": 1e-3}, {"params": layer.bias}], lr=0.1)
print([(group["lr"], group["weight_decay"]) for group in optimizer.param_groups])
#> [(0.1, 0.001), (0.1, 0)]
