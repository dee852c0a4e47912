"""越靠近输入，学习率越小 | The nearer to the input, the smaller the rate"""

import torch
from torch import nn

model = nn.Sequential(*(nn.Linear(4, 4) for _ in range(4)))
groups = []
for depth, layer in enumerate(model):
    lr = 1e-3 * 0.5 ** (len(model) - 1 - depth)
    groups.append({"params": layer.parameters(), "lr": lr})
optimizer = torch.optim.AdamW(groups)
print([group["lr"] for group in optimizer.param_groups])
#> [0.000125, 0.00025, 0.0005, 0.001]
