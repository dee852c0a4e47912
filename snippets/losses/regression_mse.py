"""均方误差 | Mean squared error"""

import torch
from torch import nn

predictions = torch.tensor([2.5, 0.0, 2.0], requires_grad=True)
targets = torch.tensor([3.0, -0.5, 2.0])
loss = nn.MSELoss()(predictions, targets)
loss.backward()
print(loss, ((predictions - targets) ** 2).mean().item())
#> tensor(0.1667, grad_fn=<MseLossBackward0>) 0.1666666716337204
print(predictions.grad)  # 2 (预测 - 目标) / n | 2 (prediction - target) / n
#> tensor([-0.3333,  0.3333,  0.0000])
print(((predictions - targets) ** 2 / 2).mean().item())  # 教材的“平方损失”是它的一半 | textbooks' squared loss is half of it
#> 0.0833333358168602
