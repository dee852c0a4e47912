"""手写的激活函数 | Activations written by hand"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 0.0, 2.0])
print(torch.allclose(x * torch.sigmoid(x), nn.SiLU()(x)))
#> True
print(torch.allclose(x * torch.tanh(F.softplus(x)), nn.Mish()(x)))
#> True
