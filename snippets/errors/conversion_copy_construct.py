"""由张量建张量 | A tensor from a tensor"""

import warnings

import torch

x = torch.ones(2, requires_grad=True)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    y = torch.tensor(x)
print(str(caught[0].message).split(", rather")[0])
#> To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True)
print(y.requires_grad, x.detach().clone().requires_grad, x.clone().requires_grad)
#> False False True
print(torch.as_tensor(x) is x)  # 已是张量就原样返回 | a tensor is returned as it is
#> True
