"""交换两个神经元，网络一样，极小值不止一个 | Swap two neurons: the same network, another minimum"""

import copy

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(3, 5), nn.Tanh(), nn.Linear(5, 1))
twin = copy.deepcopy(net)
order = torch.tensor([1, 0, 2, 3, 4])
with torch.no_grad():
    twin[0].weight.copy_(net[0].weight[order])
    twin[0].bias.copy_(net[0].bias[order])
    twin[2].weight.copy_(net[2].weight[:, order])
x = torch.randn(10, 3)
print(torch.allclose(net(x), twin(x)), torch.equal(net[0].weight, twin[0].weight))
#> True False
