"""两个损失：加起来，一次 backward | Two losses: add them, one backward"""

import torch
from torch import nn

torch.manual_seed(0)
trunk, a, b = nn.Linear(4, 4), nn.Linear(4, 1), nn.Linear(4, 1)
x = torch.randn(8, 4)
features = trunk(x)
loss_a, loss_b = a(features).square().mean(), b(features).abs().mean()
(loss_a + 0.5 * loss_b).backward()
print(trunk.weight.grad.abs().sum() > 0, a.weight.grad is not None, b.weight.grad is not None)
#> tensor(True) True True
