"""损失里加正则项 | A regularizer in the loss"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(4, 1)
data_loss = nn.functional.mse_loss(model(torch.randn(8, 4)), torch.randn(8, 1))
l1 = sum(p.abs().sum() for name, p in model.named_parameters() if "weight" in name)
loss = data_loss + 0.01 * l1
loss.backward()
print(loss > data_loss, model.weight.grad.shape)
#> tensor(True) torch.Size([1, 4])
