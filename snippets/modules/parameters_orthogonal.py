"""自带的参数化：正交、权重归一化、谱归一化 | Built-in parametrizations: orthogonal, weight norm, spectral norm"""

import warnings

import torch
from torch import nn
from torch.nn.utils.parametrizations import orthogonal, spectral_norm, weight_norm

q = orthogonal(nn.Linear(3, 3)).weight
print(torch.allclose(q @ q.T, torch.eye(3), atol=1e-6))
#> True
layer = weight_norm(nn.Linear(4, 3))  # 长度和方向分开 | length and direction apart
print([(name, tuple(p.shape)) for name, p in layer.named_parameters()])
#> [('bias', (3,)), ('parametrizations.weight.original0', (3, 1)), ('parametrizations.weight.original1', (3, 4))]
torch.manual_seed(0)
layer = spectral_norm(nn.Linear(4, 4), n_power_iterations=50)
print(f"{torch.linalg.matrix_norm(layer.weight, ord=2).item():.2f}")  # 最大奇异值 | the largest singular value
#> 1.00

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.utils.weight_norm(nn.Linear(4, 3))
print(caught[0].message)
#> `torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.
