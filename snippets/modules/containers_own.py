"""Sequential 就这么几行 | Sequential is a few lines"""

import torch
from torch import nn


class MySequential(nn.Module):
    def __init__(self, *layers):
        super().__init__()
        for index, layer in enumerate(layers):
            self.add_module(str(index), layer)

    def forward(self, x):
        for layer in self.children():
            x = layer(x)
        return x


ours = MySequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
theirs = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
theirs.load_state_dict(ours.state_dict())  # 连参数名都一样 | even the names are the same
x = torch.rand(3, 4)
print(torch.equal(ours(x), theirs(x)), list(ours.state_dict()))
#> True ['0.weight', '0.bias', '2.weight', '2.bias']
