"""记录损失用 item()，不要累积张量 | Log with item(); do not collect tensors"""

import torch
from torch import nn

model, x = nn.Linear(4, 1), torch.randn(8, 4)
total = 0.0
for _ in range(3):
    loss = model(x).square().mean()
    total += loss.item()  # Python 数 | a Python number
print(type(total).__name__)
#> float

total = 0.0
for _ in range(3):
    total = total + model(x).square().mean()  # 三张计算图都留着 | keeps three graphs alive
print(type(total).__name__, total.grad_fn.name())
#> Tensor AddBackward0
