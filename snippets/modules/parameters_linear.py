"""Linear 的权重是 (输出, 输入) | The weight of Linear is (out, in)"""

import torch
from torch import nn

layer = nn.Linear(in_features=5, out_features=3)
print(layer.weight.shape, layer.bias.shape, layer.in_features, layer.out_features)
#> torch.Size([3, 5]) torch.Size([3]) 5 3
x = torch.rand(2, 5)
print(torch.allclose(layer(x), x @ layer.weight.T + layer.bias))
#> True
print(layer(torch.rand(7, 4, 5)).shape, layer(torch.rand(5)).shape)  # 只看最后一维 | looks at the last axis only
#> torch.Size([7, 4, 3]) torch.Size([3])
