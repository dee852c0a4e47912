"""output.backward(output)：等于对平方和的一半求梯度 | output.backward(output) differentiates half the sum of squares"""

import torch
from torch import nn

torch.manual_seed(0)
net, x = nn.Linear(4, 3), torch.randn(2, 4)
output = net(x)
output.backward(output)
seeded = net.weight.grad.clone()
net.zero_grad()
(0.5 * net(x).square().sum()).backward()
print(torch.allclose(seeded, net.weight.grad))
#> True
