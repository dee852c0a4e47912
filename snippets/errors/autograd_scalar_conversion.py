"""float(loss) 会警告 | float(loss) warns"""

import warnings

import torch

loss = torch.tensor(0.5, requires_grad=True) * 2
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    total = 0.0 + float(loss)
print(str(caught[0].message).splitlines()[0])
#> Converting a tensor with requires_grad=True to a scalar may lead to unexpected behavior.
print(total, loss.item(), float(loss.detach()))
#> 1.0 1.0 1.0
