"""RMSprop，自己写 | RMSprop, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
average = torch.zeros_like(w)
lr, alpha, eps = 0.01, 0.99, 1e-8
for _ in range(100):
    g = gradient(w)
    average = alpha * average + (1 - alpha) * g**2
    w -= lr * g / (average.sqrt() + eps)

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.RMSprop([p], lr=0.01, alpha=0.99)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
