"""Adam 没有 decoupled_weight_decay | Adam without decoupled_weight_decay"""

import torch

p = torch.ones(1, requires_grad=True)
try:
    optimizer = torch.optim.Adam([p], lr=0.1, weight_decay=0.5, decoupled_weight_decay=True)
except TypeError as e:
    print(e)
    optimizer = torch.optim.AdamW([p], lr=0.1, weight_decay=0.5)
p.grad = torch.zeros(1)
optimizer.step()
print(p.detach())
#> tensor([0.9500])
