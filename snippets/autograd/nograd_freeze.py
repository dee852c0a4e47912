"""冻结参数：requires_grad_(False) | Freezing parameters: requires_grad_(False)"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 1))
model[0].requires_grad_(False)
model(torch.randn(8, 4)).sum().backward()
print([(name, p.grad is not None) for name, p in model.named_parameters()])
#> [('0.weight', False), ('0.bias', False), ('2.weight', True), ('2.bias', True)]
x = torch.randn(8, 4, requires_grad=True)
model(x).sum().backward()
print(x.grad is not None)  # 梯度照样穿过冻结的层 | gradients still pass through the frozen layer
#> True
