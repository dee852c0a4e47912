"""按层的类型初始化整个网络 | Initializing a whole network by type of layer"""

import torch
from torch import nn


def initialize(module):
    if isinstance(module, (nn.Linear, nn.Conv2d)):
        nn.init.kaiming_normal_(module.weight, nonlinearity="relu")
        if module.bias is not None:
            nn.init.zeros_(module.bias)


torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 8, 3), nn.ReLU(), nn.Flatten(), nn.Linear(8 * 36, 10))
net.apply(initialize)
print(f"{net[0].weight.std():.2f} {(2 / 9) ** 0.5:.2f}", net[0].bias.abs().sum().item())
#> 0.46 0.47 0.0
