"""初始化成同一个数：隐藏单元一直相同 | Equal initial weights: the hidden units stay alike"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(3, 4), nn.Tanh(), nn.Linear(4, 1))
for parameter in net.parameters():
    nn.init.constant_(parameter, 0.5)
torch.manual_seed(0)
net(torch.randn(8, 3)).square().mean().backward()
gradient = net[0].weight.grad
print((gradient == gradient[0]).all())  # 四行梯度相同，永远分不开 | four equal rows: they never part
#> tensor(True)
