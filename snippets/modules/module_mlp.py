"""784-256-10 的网络 | A 784-256-10 network"""

import torch
from torch import nn


class MLP(nn.Module):
    def __init__(self):
        super().__init__()
        self.hidden = nn.Linear(784, 256)
        self.output = nn.Linear(256, 10)

    def forward(self, x):
        return self.output(torch.relu(self.hidden(x)))


net = MLP()
print(net)
#> MLP(
#>   (hidden): Linear(in_features=784, out_features=256, bias=True)
#>   (output): Linear(in_features=256, out_features=10, bias=True)
#> )
print(net(torch.rand(64, 784)).shape)
#> torch.Size([64, 10])
