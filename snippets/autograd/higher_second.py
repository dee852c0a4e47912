"""二阶导数：create_graph=True | Second derivatives: create_graph=True"""

import torch

x = torch.tensor(2.0, requires_grad=True)
y = x**3
(first,) = torch.autograd.grad(y, x, create_graph=True)  # 梯度本身也有图 | the gradient has a graph, too
(second,) = torch.autograd.grad(first, x)
print(first.item(), second.item())  # 3x^2 = 12, 6x = 12
#> 12.0 12.0
