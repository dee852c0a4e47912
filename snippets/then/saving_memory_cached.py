"""缓存的显存 | Cached GPU memory"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cuda.memory_cached()
print(caught[0].message)
#> `torch.cuda.memory_cached` has been renamed to `torch.cuda.memory_reserved`
print(torch.cuda.memory_reserved() >= torch.cuda.memory_allocated())
#> True
