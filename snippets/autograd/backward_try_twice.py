"""两次 backward，梯度相加 | Two backwards add up"""

import torch

x = torch.tensor(3.0, requires_grad=True)
(x**2).backward()
(x**2).backward()
print(x.grad)
#> tensor(12.)
x.grad = None
(x**2).backward()
print(x.grad)
#> tensor(6.)
