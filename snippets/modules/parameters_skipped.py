"""没有梯度的参数，优化器会跳过 | Optimizers skip a parameter without a gradient"""

import inspect

import torch
from torch import nn

skipped, changed = [], []
for name, kind in inspect.getmembers(torch.optim, inspect.isclass):
    if name in ("Optimizer", "SparseAdam"):  # SparseAdam 只收稀疏的梯度 | SparseAdam takes sparse gradients alone
        continue
    used, unused = nn.Parameter(torch.ones(2, 2)), nn.Parameter(torch.ones(2, 2))
    optimizer = kind([used, unused], lr=0.1)

    def closure(parameter=used):
        loss = parameter.square().sum()
        loss.backward()
        return loss

    optimizer.step(closure)
    (skipped if bool((unused == 1).all()) else changed).append(name)
    assert not bool((used == 1).all())
print(len(skipped), changed)
#> 14 []
