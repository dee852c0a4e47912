"""优化器加载时不复制 | Optimizers do not copy when they load"""

import copy

import torch
from torch import nn

net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1, momentum=0.9)


def step():
    optimizer.zero_grad()
    net(torch.ones(1, 2)).sum().backward()
    optimizer.step()


step()
saved = copy.deepcopy(optimizer.state_dict())
optimizer.load_state_dict(saved)
step()
print(saved["state"][1]["momentum_buffer"])  # 存的也变了 | what was saved has changed
#> tensor([1.9000])

saved = copy.deepcopy(optimizer.state_dict())
optimizer.load_state_dict(copy.deepcopy(saved))  # 还要再用，就给它副本 | to use it again, pass a copy
step()
print(saved["state"][1]["momentum_buffer"], optimizer.state[net.bias]["momentum_buffer"])
#> tensor([1.9000]) tensor([2.7100])
