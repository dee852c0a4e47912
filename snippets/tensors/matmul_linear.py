"""一个神经元、一层，都是矩阵乘法 | A neuron and a layer are matrix products"""

import torch
from torch import nn

torch.manual_seed(7)
features = torch.randn(1, 5)
weights = torch.randn_like(features)
bias = torch.randn(1, 1)
by_sum = torch.sum(features * weights) + bias  # 0 维的和广播到 (1, 1) | the 0-d sum broadcasts to (1, 1)
by_method = (features * weights).sum() + bias
by_mm = torch.mm(features, weights.view(5, 1)) + bias
print(by_sum.shape, torch.allclose(by_sum, by_method), torch.allclose(by_sum, by_mm))
#> torch.Size([1, 1]) True True

layer = nn.Linear(5, 3)
x = torch.randn(4, 5)  # 4 个样本，每个 5 个特征 | 4 samples of 5 features
print(layer.weight.shape)  # (out, in)
#> torch.Size([3, 5])
print(torch.allclose(layer(x), x @ layer.weight.T + layer.bias, atol=1e-6))
#> True
print(torch.allclose(layer(x), torch.addmm(layer.bias, x, layer.weight.T), atol=1e-6))
#> True
