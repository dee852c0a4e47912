"""编译时有没有带上 | Built with support or not"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.has_mps
print(caught[0].message)
#> 'has_mps' is deprecated, please use 'torch.backends.mps.is_built()'
print(old == torch.backends.mps.is_built(), isinstance(torch.accelerator.is_available(), bool))
#> True True
