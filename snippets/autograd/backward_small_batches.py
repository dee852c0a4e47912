"""四个小批量累加，等于一个大批量 | Four small batches, accumulated, equal a large one"""

import torch
from torch import nn

torch.manual_seed(0)
model, loss_fn = nn.Linear(5, 1), nn.MSELoss()
inputs, targets = torch.randn(32, 5), torch.randn(32, 1)
loss_fn(model(inputs), targets).backward()
whole = model.weight.grad.clone()

model.zero_grad()
for x, y in zip(inputs.split(8), targets.split(8), strict=True):
    (loss_fn(model(x), y) / 4).backward()  # 除以份数：损失是平均值 | divide by their number: the loss is a mean
print(torch.allclose(model.weight.grad, whole))
#> True
