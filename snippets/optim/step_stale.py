"""换掉的参数，优化器不知道 | The optimizer does not know of parameters that were replaced"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(4, 4), nn.Linear(4, 2))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
model[1] = nn.Linear(4, 3)  # 换了输出层，优化器还拿着旧的 | a new head; the optimizer holds the old one
before = model[1].weight.detach().clone()
model(torch.ones(1, 4)).sum().backward()
optimizer.step()
print(torch.equal(model[1].weight, before))  # 没训练到 | not trained
#> True
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)  # 换完再创建 | make it after the change
optimizer.step()
print(torch.equal(model[1].weight, before))
#> False
