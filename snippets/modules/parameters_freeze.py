"""冻结一部分参数 | Freezing some of the parameters"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Linear(4, 2))
net[0].requires_grad_(False)
optimizer = torch.optim.SGD([p for p in net.parameters() if p.requires_grad], lr=0.1)
before = net[0].weight.clone()
net(torch.rand(8, 4)).sum().backward()
optimizer.step()
print(net[0].weight.grad, torch.equal(net[0].weight, before))
#> None True
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
net[2].requires_grad_(False)  # 梯度还在，优化器照样更新 | its gradient is left over, and is applied
before = net[2].weight.clone()
optimizer.step()
print(torch.equal(net[2].weight, before))
#> False
optimizer.zero_grad()
before = net[2].weight.clone()
optimizer.step()
print(torch.equal(net[2].weight, before))
#> True
net[2].requires_grad_(True)
print({name: p.requires_grad for name, p in net.named_parameters()})
#> {'0.weight': False, '0.bias': False, '2.weight': True, '2.bias': True}
print(sum(p.numel() for p in net.parameters()), sum(p.numel() for p in net.parameters() if p.requires_grad))
#> 30 10
