"""随机输入，前向、反向、清梯度 | Random input: forward, backward, clear the gradients"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.MaxPool2d(4), nn.Flatten(), nn.Linear(6 * 49, 10))
bias = net[0].bias
output = net(torch.randn(1, 1, 32, 32))
print(output.shape, bias.grad)
#> torch.Size([1, 10]) None

try:
    output.backward()
except RuntimeError as e:
    print(e)
    #> grad can be implicitly created only for scalar outputs
output.backward(torch.randn(1, 10))  # 给 10 个输出各一个梯度 | one gradient for each of the 10 outputs
print(bias.grad)
#> tensor([ 1.9115,  0.2498, -0.1822, -0.0861,  0.0386,  0.2061])

net.zero_grad()
print(bias.grad)
#> None

net(torch.randn(1, 1, 32, 32)).sum().backward()
net.zero_grad(set_to_none=False)
print(bias.grad)
#> tensor([0., 0., 0., 0., 0., 0.])
