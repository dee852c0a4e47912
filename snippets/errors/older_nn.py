"""nn 里没有这一层 | nn has no such layer"""

import torch
from torch import nn

x = torch.tensor([3.0, 4.0])
try:
    print(nn.RMSNorm(2)(x).detach())
    #> tensor([0.8485, 1.1314])
except AttributeError as e:
    print(e)
eps = torch.finfo(x.dtype).eps
print(x * torch.rsqrt(x.pow(2).mean(-1, keepdim=True) + eps))
#> tensor([0.8485, 1.1314])
