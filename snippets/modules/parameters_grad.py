"""backward 之前梯度是 None | Before backward the gradient is None"""

import torch
from torch import nn

net = nn.Linear(2, 1)
print(net.weight.grad)
#> None
net(torch.tensor([[1.0, 2.0], [3.0, 4.0]])).sum().backward()
print(net.weight.grad, net.bias.grad)
#> tensor([[4., 6.]]) tensor([2.])
