"""三次残差相加 | Three residual sums"""

import torch
from torch import nn


class Residual(nn.Module):
    def __init__(self):
        super().__init__()
        self.layers = nn.ModuleList([nn.Linear(4, 4) for _ in range(3)])

    def forward(self, x):
        for layer in self.layers:
            x = x + layer(x)
        return x


net = Residual()
print(net(torch.ones(2, 4)).shape, len(list(net.parameters())))
#> torch.Size([2, 4]) 6
