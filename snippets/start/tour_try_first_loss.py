"""训练之前的损失 | The loss before training"""

import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
loss = nn.CrossEntropyLoss()(model(torch.rand(256, 64)), torch.randint(10, (256,)))
print(f"{loss.item():.1f} {math.log(10):.1f}")
#> 2.3 2.3
