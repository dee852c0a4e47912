"""累加损失要用数 | Add up numbers, not tensors"""

import torch
from torch import nn

w = nn.Parameter(torch.ones(1))
total, correct = 0.0, 0.0
for x in (1.0, 2.0):
    loss = (w * x).sum()
    total += loss
    correct += loss.item()
print(total, correct)
#> tensor(3., grad_fn=<AddBackward0>) 3.0
predictions, labels = torch.tensor([[1], [0]]), torch.tensor([1, 1])
print(predictions.eq(labels.data.view_as(predictions)).cpu().sum())
#> tensor(1)
print((predictions.squeeze(1) == labels).sum().item())
#> 1
