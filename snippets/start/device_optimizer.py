"""先建优化器再 `.to()`：参数还是同一批对象 | Optimizer before `.to()`: still the same parameter objects"""

import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.Adam(net.parameters())
net.to(torch.float64)  # 换设备同理 | a device works the same way
print(optimizer.param_groups[0]["params"][0] is net.weight, net.weight.dtype)
#> True torch.float64

net(torch.ones(1, 2, dtype=torch.float64)).sum().backward()
optimizer.step()
net.to(torch.float32)
print(net.weight.dtype, optimizer.state[net.weight]["exp_avg"].dtype)  # 状态没有跟来 | the state stayed
#> torch.float32 torch.float64
