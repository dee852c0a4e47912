"""一个变量走几条路，梯度相加 | A variable on several paths: gradients add"""

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x * x + 2 * x
y.backward()
print(x.grad)  # x + x + 2
#> tensor(8.)
