"""连乘与外积 | Chained products and outer products"""

import warnings

import torch

A, v = torch.eye(2), torch.tensor([1.0, 2.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.chain_matmul(A, A)
print(str(caught[0].message).split(". ")[0])
#> torch.chain_matmul is deprecated and will be removed in a future PyTorch release
print(torch.equal(old, torch.linalg.multi_dot([A, A])))
#> True
print(torch.equal(torch.ger(v, v), torch.outer(v, v)))
#> True
