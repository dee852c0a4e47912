"""每次前向走不同的路 | Another path on every forward pass"""

import random

import torch
from torch import nn


class DynamicNet(nn.Module):
    def __init__(self):
        super().__init__()
        self.first, self.middle, self.last = nn.Linear(4, 8), nn.Linear(8, 8), nn.Linear(8, 1)

    def forward(self, x):
        x = torch.relu(self.first(x))
        self.depth = random.randint(0, 3)
        for _ in range(self.depth):  # 同一层用几次，由 Python 决定 | Python decides how often a layer is used
            x = torch.relu(self.middle(x))
        return self.last(x)


random.seed(4)
torch.manual_seed(0)
net = DynamicNet()
for _ in range(4):
    net.zero_grad()
    net(torch.randn(2, 4)).sum().backward()
    print(net.depth, net.middle.weight.grad is not None)
    #> 1 True
    #> 2 True
    #> 0 False
    #> 3 True
