"""老写法 .data：能改，但不记版本号 | The old .data: it edits, and no version is counted"""

import torch
from torch import nn

layer = nn.Linear(2, 2)
before = layer.weight._version
layer.weight.data.add_(1)
print(layer.weight._version - before)  # 自动微分不知道改过 | autograd does not know
#> 0
with torch.no_grad():
    layer.weight.add_(1)
print(layer.weight._version - before)
#> 1

x = torch.ones(1, 2)
layer.weight.data.fill_(2)  # 前向之前改，梯度是对的 | before the forward pass: the gradient is right
(layer(x) ** 2).sum().backward()
print(torch.allclose(layer.weight.grad, 2 * layer(x).T @ x))
#> True
