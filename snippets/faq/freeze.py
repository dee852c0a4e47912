"""冻结：不求梯度，也不动统计量 | Freeze: no gradients, no moving statistics"""

import torch
from torch import nn

torch.manual_seed(0)
backbone, head = nn.Sequential(nn.Linear(4, 8), nn.BatchNorm1d(8)), nn.Linear(8, 2)
backbone.requires_grad_(False)
backbone.eval()  # 批量归一化的统计量也停住 | the statistics of batch norm stand still, too
optimizer = torch.optim.SGD(head.parameters(), lr=0.1)
before = [p.clone() for p in backbone.state_dict().values()]
nn.functional.cross_entropy(head(backbone(torch.randn(16, 4))), torch.randint(2, (16,))).backward()
optimizer.step()
print(all(torch.equal(a, b) for a, b in zip(before, backbone.state_dict().values(), strict=True)))
#> True
print(backbone[0].weight.grad, head.weight.grad is not None)
#> None True
