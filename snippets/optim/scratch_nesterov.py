"""Nesterov 动量，自己写 | Nesterov momentum, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
velocity = torch.zeros_like(w)
lr, momentum = 0.02, 0.9
for _ in range(100):
    g = gradient(w)
    velocity = momentum * velocity + g
    w -= lr * (g + momentum * velocity)  # 先看一步 | looks one step ahead

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.02, momentum=0.9, nesterov=True)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
