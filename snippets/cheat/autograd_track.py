"""记录、求导、看梯度 | Track, differentiate, inspect"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x**2
loss = y.sum()
print(loss.requires_grad, x.is_leaf, y.is_leaf)
#> True True False
print(type(y.grad_fn).__name__)
#> PowBackward0
print(torch.autograd.grad(loss, x, retain_graph=True))
#> (tensor([2., 4.]),)
loss.backward()
print(x.grad)
#> tensor([2., 4.])
x.grad = None
(x * torch.tensor([3.0, 4.0])).backward(torch.ones(2))
print(x.grad)
#> tensor([3., 4.])
(x**2).sum().backward()  # 累加 | adds up
print(x.grad)
#> tensor([5., 8.])
y = x * 2
y.retain_grad()
y.sum().backward()
print(y.grad)
#> tensor([1., 1.])
