"""detach：同一块内存，断开计算图 | detach: the same memory, off the graph"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
d = y.detach()
print(d.requires_grad, d.data_ptr() == y.data_ptr())
#> False True
(x * d).sum().backward()  # d 当常数 | d counts as a constant
print(x.grad)
#> tensor([3., 6.])
print(y.detach().clone().data_ptr() == y.data_ptr())  # 要独立的副本 | for a copy of its own
#> False
