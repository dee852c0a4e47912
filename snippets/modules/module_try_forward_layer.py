"""在 forward 里创建层 | A layer created in forward"""

import torch
from torch import nn


class Wrong(nn.Module):
    def forward(self, x):
        return nn.Linear(2, 1)(x)


torch.manual_seed(0)
net, x = Wrong(), torch.ones(1, 2)
print(len(list(net.parameters())), torch.equal(net(x), net(x)))
#> 0 False
