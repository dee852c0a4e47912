"""激活函数写在哪里 | Where activations live"""

import torch
import torch.nn.functional as F
from torch import nn

x = torch.tensor([-1.0, 2.0])
print(torch.equal(torch.sigmoid(x), F.sigmoid(x)), torch.equal(x.sigmoid(), nn.Sigmoid()(x)))
#> True True
print(torch.equal(torch.relu(x), F.relu(x)), torch.equal(torch.tanh(x), F.tanh(x)))
#> True True
for name in ("gelu", "silu", "leaky_relu", "softplus", "one_hot", "normalize", "interpolate", "pad"):
    print(f"{name:11} F: {hasattr(F, name)!s:5} torch: {hasattr(torch, name)}")
    #> gelu        F: True  torch: False
    #> silu        F: True  torch: False
    #> leaky_relu  F: True  torch: False
    #> softplus    F: True  torch: False
    #> one_hot     F: True  torch: False
    #> normalize   F: True  torch: False
    #> interpolate F: True  torch: False
    #> pad         F: True  torch: False
try:
    nn.dropout(x)
except AttributeError as e:
    print(e)
    #> module 'torch.nn' has no attribute 'dropout'
