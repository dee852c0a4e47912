"""优化器按顺序对参数，不按名字 | Optimizers match by order, not by name"""

import torch
from torch import nn

net = nn.Linear(2, 2)
optimizer = torch.optim.Adam([net.weight, net.bias])
net(torch.ones(1, 2)).sum().backward()
optimizer.step()
swapped = torch.optim.Adam([net.bias, net.weight])
swapped.load_state_dict(optimizer.state_dict())  # 不报错 | no error
print(net.bias.shape, swapped.state[net.bias]["exp_avg"].shape)
#> torch.Size([2]) torch.Size([2, 2])
