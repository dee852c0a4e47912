"""TorchScript 弃用了 | TorchScript is deprecated"""

import warnings

import torch
from torch import nn

model, x = nn.Linear(3, 1).eval(), torch.ones(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.jit.script(model)
print(caught[0].message)
#> `torch.jit.script` is deprecated. Please switch to `torch.compile` or `torch.export`.
program = torch.export.export(model, (x,))
print(torch.allclose(program.module()(x), model(x)))
#> True
