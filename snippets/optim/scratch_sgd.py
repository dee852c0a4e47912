"""随机梯度下降，自己写 | SGD, written out"""

import torch

torch.manual_seed(0)
A, b = torch.randn(20, 5, dtype=torch.float64), torch.randn(20, dtype=torch.float64)


def gradient(w):  # 均方误差的一半 | of half the mean squared error
    return A.T @ (A @ w - b) / 20


w = torch.zeros(5, dtype=torch.float64)
lr = 0.1
for _ in range(100):
    w -= lr * gradient(w)

p = torch.zeros(5, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1)
for _ in range(100):
    p.grad = gradient(p.detach())
    optimizer.step()
print(f"max difference after 100 steps: {(w - p).abs().max():.1e}")
#> max difference after 100 steps: ...
