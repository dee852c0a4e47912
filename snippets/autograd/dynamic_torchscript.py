"""TorchScript 今天怎样 | TorchScript today"""

import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    scripted = torch.jit.script(nn.Linear(2, 1))
print([f"{w.category.__name__}: {w.message}" for w in caught][:1])
#> ['FutureWarning: `torch.jit.script` is deprecated. Please switch to `torch.compile` or `torch.export`.']
print(scripted(torch.ones(1, 2)).shape)
#> torch.Size([1, 1])
