"""对每个子模块做同一件事：apply | The same for every submodule: apply"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 4), nn.ReLU(), nn.Sequential(nn.Linear(4, 2)))


def fill(module):
    if isinstance(module, nn.Linear):
        nn.init.constant_(module.weight, 0.5)
        nn.init.zeros_(module.bias)


net.apply(fill)
order = []
net.apply(lambda module: order.append(type(module).__name__))
print(order)  # 由里到外 | from the inside out
#> ['Linear', 'ReLU', 'Linear', 'Sequential', 'Sequential']
print(net(torch.ones(1, 4)))
#> tensor([[4., 4.]], grad_fn=<AddmmBackward0>)
