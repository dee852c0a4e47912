"""梯度：往哪边走，损失会变小 | The gradient: which way makes the loss smaller"""

import torch

x, target = torch.tensor(3.0), torch.tensor(12.0)
w = torch.tensor(1.0, requires_grad=True)

loss = (w * x - target) ** 2
loss.backward()  # 反向传播 | the backward pass
print(loss.item(), w.grad.item())  # 手算：2 * (3 - 12) * 3 | by hand: 2 * (3 - 12) * 3
#> 81.0 -54.0

with torch.no_grad():  # 更新本身不记录 | the update itself is not recorded
    w -= 0.05 * w.grad
print(f"w {w.item():.2f}, loss {((w * x - target) ** 2).item():.2f}")
#> w 3.70, loss 0.81
