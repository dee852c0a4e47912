"""两个问题的答案：空字典、浅拷贝 | The answers: an empty dict, and a shallow copy"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
report = net.load_state_dict({}, strict=False)
print(report.missing_keys)
#> ['0.weight', '0.bias', '2.weight', '2.bias']

best = dict(net.state_dict())
with torch.no_grad():
    net[0].weight.zero_()
print("kept:", bool((best["0.weight"] != 0).any()))
#> kept: False
