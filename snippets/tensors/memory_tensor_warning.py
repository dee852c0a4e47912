"""torch.tensor(已有的张量) 有警告 | torch.tensor(a tensor) warns"""

import warnings

import torch

x = torch.ones(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(x)
print(str(caught[0].message).split(", rather")[0])
#> To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True)
print(torch.as_tensor(x) is x, x.detach().clone() is x)
#> True False
