"""torch.range 含终点，arange 不含 | torch.range includes the end, arange does not"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.range(0, 3)
print(str(caught[0].message).split(". ")[0])
#> torch.range is deprecated and will be removed in a future release because its behavior is inconsistent with Python's range builtin
print(old)
#> tensor([0., 1., 2., 3.])
print(torch.arange(0, 4))
#> tensor([0, 1, 2, 3])
