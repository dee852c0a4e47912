"""backward 之前和之后的梯度 | The gradient before and after backward"""

import torch
from torch import nn

net = nn.Linear(2, 1)
print(net.weight.grad)
#> None
net(torch.tensor([[1.0, 2.0], [3.0, 4.0]])).sum().backward()
print(net.weight.grad, net.bias.grad)
#> tensor([[4., 6.]]) tensor([2.])
net.zero_grad()
print(net.weight.grad)  # 又是 None | None again
#> None
print(net.weight.detach().shape, net.weight.detach().requires_grad)  # 只读数值 | the values alone
#> torch.Size([1, 2]) False
