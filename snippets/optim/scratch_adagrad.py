"""Adagrad，自己写 | Adagrad, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
total = torch.zeros_like(w)
lr, eps = 0.1, 1e-10
for _ in range(100):
    g = gradient(w)
    total += g**2  # 只增不减 | only ever grows
    w -= lr * g / (total.sqrt() + eps)

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adagrad([p], lr=0.1)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
