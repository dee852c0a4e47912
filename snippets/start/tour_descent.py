"""用梯度拟合一条直线 | Fit a line with gradients

alt: 散点和拟合的直线；损失曲线逐步下降到噪声 | Points and the fitted line; the loss falls to the noise
"""

import matplotlib.pyplot as plt
import torch

torch.manual_seed(0)
x = torch.linspace(-1, 1, 60)
y = 2.0 * x - 0.5 + 0.1 * torch.randn(60)  # 真值：斜率 2，截距 -0.5 | the truth: slope 2, intercept -0.5
w = torch.zeros(1, requires_grad=True)
b = torch.zeros(1, requires_grad=True)

losses = []
for _ in range(40):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    with torch.no_grad():
        for parameter in (w, b):
            parameter -= 0.2 * parameter.grad
            parameter.grad = None
    losses.append(loss.item())
print(f"w {w.item():.2f}, b {b.item():.2f}, loss {losses[0]:.3f} -> {losses[-1]:.3f}")
#> w 2.01, b -0.49, loss 1.657 -> 0.008

fig, (left, right) = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained")
left.plot(x, y, ".", x, (w * x + b).detach())
left.set(xlabel="x", ylabel="y")
right.plot(losses)
right.set(xlabel="step", ylabel="loss", yscale="log")
plt.show()
