"""剪断一条路之后的梯度 | The gradient after one path is cut"""

import torch

a = torch.ones(2, requires_grad=True)
b = a * 2
(b.detach() * a).sum().backward()
print(a.grad)
#> tensor([2., 2.])
a.grad = None
(b * a).sum().backward()
print(a.grad)
#> tensor([4., 4.])
