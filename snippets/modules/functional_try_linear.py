"""模块与函数算的一样 | Module and function agree"""

import torch
import torch.nn.functional as F
from torch import nn

layer, x = nn.Linear(3, 2), torch.rand(4, 3)
print(torch.equal(layer(x), F.linear(x, layer.weight, layer.bias)))
#> True
