"""两层网络，梯度用手写、用 autograd.grad 各一遍 | A two-layer net: gradients by hand, and by autograd.grad"""

import torch

torch.manual_seed(0)
x, y = torch.randn(64, 10), torch.randn(64, 1)
w1, w2 = torch.randn(10, 16, requires_grad=True), torch.randn(16, 1, requires_grad=True)

hidden = (x @ w1).clamp(min=0)
error = hidden @ w2 - y
loss = error.square().sum()

with torch.no_grad():
    by_hand_2 = hidden.T @ (2 * error)
    by_hand_1 = x.T @ ((2 * error @ w2.T) * (hidden > 0))
grad_1, grad_2 = torch.autograd.grad(loss, (w1, w2))
print(torch.allclose(by_hand_1, grad_1), torch.allclose(by_hand_2, grad_2))
#> True True
