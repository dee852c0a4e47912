"""Adam，自己写 | Adam, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
m, v = torch.zeros_like(w), torch.zeros_like(w)
lr, beta1, beta2, eps = 0.01, 0.9, 0.999, 1e-8
for t in range(1, 101):
    g = gradient(w)
    m = beta1 * m + (1 - beta1) * g
    v = beta2 * v + (1 - beta2) * g**2
    m_hat, v_hat = m / (1 - beta1**t), v / (1 - beta2**t)  # 偏差修正 | bias correction
    w -= lr * m_hat / (v_hat.sqrt() + eps)

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.Adam([p], lr=0.01)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
