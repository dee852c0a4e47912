"""几个任务：各自加权，一次 backward | Several tasks: weighted, one backward"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
trunk, kind, size = nn.Linear(8, 16), nn.Linear(16, 3), nn.Linear(16, 1)
x, labels, sizes = torch.randn(32, 8), torch.randint(3, (32,)), 100 * torch.rand(32, 1)
features = trunk(x).relu()
losses = {"kind": F.cross_entropy(kind(features), labels), "size": F.mse_loss(size(features), sizes)}
print({name: round(loss.item(), 2) for name, loss in losses.items()})  # 量级差很多 | very different scales
#> {'kind': 1.12, 'size': 3713.77}
total = losses["kind"] + 0.001 * losses["size"]
total.backward()
print(trunk.weight.grad.isfinite().all())
#> tensor(True)
