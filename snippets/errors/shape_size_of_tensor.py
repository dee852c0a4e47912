"""两个形状不能广播 | Two shapes that do not broadcast"""

import torch

scores = torch.ones(64, 10)
try:
    scores / scores.sum(dim=1)
except RuntimeError as e:
    print(e)
    #> The size of tensor a (10) must match the size of tensor b (64) at non-singleton dimension 1
print((scores / scores.sum(dim=1, keepdim=True)).shape)
#> torch.Size([64, 10])
