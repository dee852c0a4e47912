"""LBFGS 只有一组参数 | LBFGS has one group"""

import torch

a, b = torch.ones(1, requires_grad=True), torch.ones(1, requires_grad=True)
try:
    torch.optim.LBFGS([{"params": [a]}, {"params": [b]}])
except ValueError as e:
    print(e)
    #> LBFGS doesn't support per-parameter options (parameter groups)
print(len(torch.optim.LBFGS([a, b]).param_groups))
#> 1
