"""损失是计算图的终点 | A loss is the end of a graph"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 1))
loss = nn.MSELoss()(net(torch.rand(2, 4)), torch.rand(2, 1))
node, names = loss.grad_fn, []
while node:
    names.append(node.name())
    node = next((child for child, _ in node.next_functions if child and "Accumulate" not in child.name()), None)
print(names)
#> ['MseLossBackward0', 'AddmmBackward0', 'ReluBackward0', 'AddmmBackward0', 'TBackward0']
