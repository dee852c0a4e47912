"""线性层的雅可比矩阵 | The Jacobian of a linear layer"""

import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
layer = nn.Linear(3, 5)
jacobian = jacrev(layer)(torch.rand(3))
print(jacobian.shape, torch.allclose(jacobian, layer.weight))
#> torch.Size([5, 3]) True
