"""距离为 0 处的梯度：自己写的是 nan | The gradient at distance 0: nan when written by hand"""

import torch

x = torch.tensor([[1.0, 2.0]], requires_grad=True)
y = torch.tensor([[1.0, 2.0]])
print(torch.autograd.grad(torch.cdist(x, y).sum(), x)[0])
#> tensor([[0., 0.]])
print(torch.autograd.grad((x - y).square().sum().sqrt(), x)[0])  # 0 乘无穷大 | 0 times infinity
#> tensor([[nan, nan]])
print(torch.autograd.grad((x - y).norm(), x)[0])
#> tensor([[0., 0.]])
print(torch.autograd.grad(((x - y).square().sum() + 1e-12).sqrt(), x)[0])
#> tensor([[0., 0.]])
