"""functorch 并进了 torch | functorch was merged into torch"""

import warnings

import functorch
import torch
from torch import nn

x = torch.tensor([0.0, 1.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    functorch.vmap(torch.sin)(x)
print(str(caught[0].message).partition("integration, ")[2].partition(";")[0])
#> `functorch.vmap` is deprecated as of PyTorch 2.0 and will be deleted in a future version of PyTorch >= 2.3. Please use `torch.vmap` instead
print(torch.vmap(torch.sin)(x), torch.func.grad(torch.sin)(x[0]))
#> tensor([0.0000, 0.8415]) tensor(1.)
layer = nn.Linear(1, 1)
weights = {"weight": torch.ones(1, 1), "bias": torch.zeros(1)}
print(torch.func.functional_call(layer, weights, (torch.tensor([5.0]),)))
#> tensor([5.])
