"""没有激活函数，几层都是一层 | Without activations, any number of layers is one"""

import torch
from torch import nn

torch.manual_seed(0)
first, second = nn.Linear(4, 8), nn.Linear(8, 3)
one = nn.Linear(4, 3)
with torch.no_grad():
    one.weight.copy_(second.weight @ first.weight)
    one.bias.copy_(second.weight @ first.bias + second.bias)
x = torch.randn(5, 4)
print(torch.allclose(second(first(x)), one(x), atol=1e-6))
#> True
print(torch.allclose(second(first(x).relu()), one(x), atol=1e-6))
#> False
