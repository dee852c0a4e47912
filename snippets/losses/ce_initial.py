"""训练之前的损失应当接近 ln C | Before training the loss should be near ln C"""

import math

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 32), nn.ReLU(), nn.Linear(32, 10))
loss = nn.functional.cross_entropy(model(torch.rand(256, 64)), torch.randint(10, (256,)))
print(f"{loss.item():.2f}, ln 10 = {math.log(10):.2f}")
#> 2.32, ln 10 = 2.30
