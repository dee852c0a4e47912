"""只有叶子节点得到 `.grad` | Only leaves get a `.grad`"""

import warnings

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Conv2d(1, 6, 5), nn.ReLU(), nn.Flatten(), nn.Linear(6 * 28 * 28, 10))
features = net[0](torch.randn(1, 1, 32, 32))
net[1:](features).sum().backward()
print(net[0].weight.is_leaf, net[0].weight.grad.shape)
#> True torch.Size([6, 1, 5, 5])
print(features.is_leaf, features.requires_grad)
#> False True
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(features.grad)
    #> None
print(str(caught[0].message)[:80])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its

features = net[0](torch.randn(1, 1, 32, 32))
features.retain_grad()
net[1:](features).sum().backward()
print(features.grad.shape)
#> torch.Size([1, 6, 28, 28])
