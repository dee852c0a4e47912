"""自己的初始化函数 | A custom initializer"""

import torch
from torch import nn


@torch.no_grad()  # nn.init 里的函数也是这么写的 | as those of nn.init are written
def sparse_uniform_(weight, low=5.0, high=10.0):
    """Uniform in [-high, -low] and [low, high], zero between."""
    weight.uniform_(-high, high)
    weight *= weight.abs() >= low
    return weight


torch.manual_seed(0)
layer = nn.Linear(4, 2)
sparse_uniform_(layer.weight)
print(layer.weight)
#> Parameter containing:
#> tensor([[-0.0000, -0.0000, -9.5535, -6.6228],
#>         [-0.0000,  0.0000,  0.0000,  6.0002]], requires_grad=True)
layer.weight.data.normal_(std=0.01)  # 老写法 | the old way
print(layer.weight.abs().max() < 0.1, layer.weight.requires_grad)
#> tensor(True) True
