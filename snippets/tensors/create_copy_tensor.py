"""复制一个张量：clone，不是 torch.tensor | Copy a tensor with clone, not torch.tensor"""

import warnings

import torch

x = torch.tensor([1.0, 2.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.tensor(x)
print(caught[0].message)
#> To copy construct from a tensor, it is recommended to use sourceTensor.detach().clone() or sourceTensor.detach().clone().requires_grad_(True), rather than torch.tensor(sourceTensor).
print(x.detach().clone())  # 副本，与计算图无关 | a copy outside the graph
#> tensor([1., 2.])
