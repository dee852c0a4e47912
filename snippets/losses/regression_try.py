"""两个问题的答案：一个离群值、Huber 的梯度 | The answers: one outlier, and the gradient of Huber"""

import torch
import torch.nn.functional as F

targets = torch.tensor([1.0, 2, 3, 4, 100])
candidates = torch.arange(0, 101.0)
for loss in (F.mse_loss, F.l1_loss):
    values = torch.stack([loss(c.expand(5), targets) for c in candidates])
    print(f"best constant {candidates[values.argmin()]:.0f}")
    #> best constant 22
    #> best constant 3

error = torch.tensor([0.5, 10.0], requires_grad=True)
values = F.huber_loss(error, torch.zeros(2), delta=1.0, reduction="none")
values.sum().backward()
print(values.tolist(), error.grad.tolist())
#> [0.125, 9.5] [0.5, 1.0]
