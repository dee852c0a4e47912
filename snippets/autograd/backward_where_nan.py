"""where 挡住了值，没挡住 nan 的梯度 | where hides the value, not the nan in the gradient"""

import torch

x = torch.tensor([4.0, 0.0], requires_grad=True)
safe = torch.where(x > 0, x.sqrt(), 0.0)
safe.sum().backward()
print(safe.detach(), x.grad)
#> tensor([2., 0.]) tensor([0.2500,    nan])

x.grad = None
inside = torch.where(x > 0, x, 1.0)  # 先把坏的输入换掉 | first replace the bad input
safe = torch.where(x > 0, inside.sqrt(), 0.0)
safe.sum().backward()
print(safe.detach(), x.grad)
#> tensor([2., 0.]) tensor([0.2500, 0.0000])
