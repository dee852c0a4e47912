"""不用优化器，自己更新 | Updating by hand"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Linear(3, 1)
loss = model(torch.ones(2, 3)).square().mean()
loss.backward()
try:
    for p in model.parameters():
        p -= 0.1 * p.grad
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():
    for p in model.parameters():
        p -= 0.1 * p.grad
model.zero_grad()
print(model(torch.ones(2, 3)).square().mean() < loss)
#> tensor(True)
