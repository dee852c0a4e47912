"""多层感知机：加一个隐藏层 | A multilayer perceptron: one hidden layer more"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(
    nn.Flatten(),
    nn.Linear(784, 256),
    nn.ReLU(),  # 没有它，两层等于一层 | without it, two layers are one
    nn.Linear(256, 10),
)
print(net(torch.rand(32, 1, 28, 28)).shape, sum(p.numel() for p in net.parameters()))
#> torch.Size([32, 10]) 203530
