"""中间层的输出 | The output of an inner layer"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
kept = {}
handle = model[1].register_forward_hook(lambda module, inputs, output: kept.update(relu=output.detach()))
model(torch.ones(3, 4))
handle.remove()
print(kept["relu"].shape)
#> torch.Size([3, 8])
print(torch.equal(model[:2](torch.ones(3, 4)), kept["relu"]))  # Sequential 可以直接切 | a Sequential can be sliced
#> True
