"""梯度惩罚：损失里有梯度 | Gradient penalty: a gradient inside the loss"""

import torch
from torch import nn

torch.manual_seed(0)
critic = nn.Sequential(nn.Linear(2, 16), nn.Tanh(), nn.Linear(16, 1))
x = torch.randn(32, 2, requires_grad=True)
(slope,) = torch.autograd.grad(critic(x).sum(), x, create_graph=True)
penalty = ((slope.norm(dim=1) - 1) ** 2).mean()
penalty.backward()  # 梯度传到 critic 的参数 | reaches the parameters of critic
print(slope.shape, critic[0].weight.grad.abs().sum() > 0)
#> torch.Size([32, 2]) tensor(True)
