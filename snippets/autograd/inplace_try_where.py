"""用 where 代替按索引赋值 | where instead of an indexed assignment"""

import torch

x = torch.tensor([1.0, 2.0, 3.0], requires_grad=True)
y = torch.where(torch.tensor([False, True, False]), 0.0, x)
(y**2).sum().backward()
print(y, x.grad)
#> tensor([1., 0., 3.], grad_fn=<WhereBackward0>) tensor([2., 0., 6.])
