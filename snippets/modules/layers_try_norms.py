"""单独算，还是在批量里算 | Alone or in a batch"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(4, 8)
layer_norm, batch_norm = nn.LayerNorm(8), nn.BatchNorm1d(8)
print(torch.allclose(layer_norm(x)[0], layer_norm(x[:1])[0]))
#> True
print(torch.allclose(batch_norm(x)[0], batch_norm(x[:2])[0]))
#> False
