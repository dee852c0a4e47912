"""SGD 必须给 lr | SGD wants lr"""

import torch

p = torch.ones(1, requires_grad=True)
try:
    optimizer = torch.optim.SGD([p])
except ValueError as e:
    print(e)
    optimizer = torch.optim.SGD([p], lr=1e-3)
print(optimizer.param_groups[0]["lr"])
#> 0.001
