"""梯度缩放 | Gradient scaling"""

import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scaler = torch.cuda.amp.GradScaler(enabled=False)
print(caught[0].message)
#> `torch.cuda.amp.GradScaler(args...)` is deprecated. Please use `torch.amp.GradScaler('cuda', args...)` instead.
w = nn.Parameter(torch.ones(1))
optimizer = torch.optim.SGD([w], lr=0.1)
scaler = torch.amp.GradScaler("cpu")
scaler.scale((w * w).sum()).backward()
print(w.grad)
#> tensor([131072.])
scaler.step(optimizer)
scaler.update()
print(w.detach())
#> tensor([0.8000])
