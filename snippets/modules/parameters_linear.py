"""Linear 的权重是 (输出, 输入) | The weight of Linear is (out, in)"""

import torch
from torch import nn

layer = nn.Linear(in_features=5, out_features=3)
print(layer.weight.shape, layer.bias.shape, layer.in_features, layer.out_features)
#> torch.Size([3, 5]) torch.Size([3]) 5 3
x = torch.rand(2, 5)
print(torch.allclose(layer(x), x @ layer.weight.T + layer.bias))
#> True
print(list(nn.Linear(5, 3, bias=False).parameters())[0].shape, nn.Linear(5, 3, bias=False).bias)
#> torch.Size([3, 5]) None

net = nn.Sequential(nn.Linear(784, 128), nn.ReLU(), nn.Linear(128, 64), nn.ReLU(), nn.Linear(64, 10))
print([each.out_features for each in net if isinstance(each, nn.Linear)])  # 各层的宽度 | the widths
#> [128, 64, 10]
