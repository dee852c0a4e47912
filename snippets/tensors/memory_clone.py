"""clone、detach、copy_ 各是什么 | clone, detach and copy_"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
print(torch.clone(x).requires_grad, x.detach().requires_grad, x.detach().clone().requires_grad)
#> True False False
x.clone().sum().backward()  # clone 可导 | clone has a gradient
print(x.grad)
#> tensor([1., 1.])
target = torch.zeros(2, dtype=torch.float64)
target.copy_(x.detach())  # 写进 target，类型照 target | into target, in its dtype
print(target)
#> tensor([1., 2.], dtype=torch.float64)
