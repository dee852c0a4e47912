"""复制张量 | Copying a tensor"""

import warnings

import torch

x = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    copy = torch.tensor(x)
print(str(caught[0].message).split(". ")[0])
#> To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
print(copy.requires_grad)
#> False
print(x.clone().requires_grad, x.detach().clone().requires_grad)
#> True False
