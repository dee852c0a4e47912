"""Adadelta，自己写 | Adadelta, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
average, moved = torch.zeros_like(w), torch.zeros_like(w)
lr, rho, eps = 1.0, 0.9, 1e-6
for _ in range(100):
    g = gradient(w)
    average = rho * average + (1 - rho) * g**2
    step = (moved + eps).sqrt() / (average + eps).sqrt() * g
    moved = rho * moved + (1 - rho) * step**2
    w -= lr * step

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adadelta([p], lr=1.0, rho=0.9)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
