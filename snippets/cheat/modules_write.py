"""写网络的两种方式 | Two ways to write a network"""

import torch
from torch import nn


class Net(nn.Module):
    def __init__(self, width=16):
        super().__init__()  # 先写这一行 | this line first
        self.blocks = nn.ModuleList([nn.Linear(width, width) for _ in range(2)])
        self.scale = nn.Parameter(torch.ones(1))
        self.register_buffer("steps", torch.zeros((), dtype=torch.int64))

    def forward(self, x):
        for block in self.blocks:
            x = torch.relu(block(x)) + x
        return x * self.scale


net = Net()
print(net(torch.ones(8, 16)).shape)  # 不写 net.forward(x) | not net.forward(x)
#> torch.Size([8, 16])
model = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, 10))
print(model(torch.ones(8, 1, 28, 28)).shape)
#> torch.Size([8, 10])
