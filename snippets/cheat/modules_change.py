"""改一个模型 | Change a model"""

import copy

import torch
from torch import nn

model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Dropout(0.2), nn.Linear(256, 10))
model.eval()
print(model[2].training)
#> False
model.train()
print(model[2].training)
#> True
model.requires_grad_(False)
model[3] = nn.Linear(256, 5)  # 新的层要求梯度 | a new layer requires gradients
print([name for name, p in model.named_parameters() if p.requires_grad])
#> ['3.weight', '3.bias']
model.append(nn.Flatten())
print(len(model), len(model[:-1]))
#> 5 4
model.apply(lambda m: nn.init.zeros_(m.bias) if isinstance(m, nn.Linear) else None)
print(model[0].bias.abs().sum())
#> tensor(0.)
twin = copy.deepcopy(model)
print(twin[0].weight is model[0].weight)
#> False
with torch.no_grad():
    model[0].weight.mul_(0.5)
print(torch.equal(model[0].weight, twin[0].weight / 2))
#> True
print(model.to(torch.float64)[0].weight.dtype)
#> torch.float64
