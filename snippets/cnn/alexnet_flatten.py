"""忘了 Flatten | Without Flatten"""

import torch
from torch import nn

maps = torch.randn(2, 256, 5, 5)
try:
    nn.Linear(256 * 5 * 5, 10)(maps)  # 只看最后一维的 5 | sees the last axis alone: 5
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (2560x5 and 6400x10)
print(nn.Linear(5, 10)(maps).shape)  # 改成 5 就不报错，却是错的 | with 5 there is no error, and it is wrong
#> torch.Size([2, 256, 5, 10])
print(nn.Sequential(nn.Flatten(), nn.Linear(256 * 5 * 5, 10))(maps).shape)
#> torch.Size([2, 10])
