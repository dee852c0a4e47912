"""不带下划线的 resize | resize without an underscore"""

import warnings

import torch

x = torch.arange(6).view(2, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = x.resize(3, 2)
print(caught[0].message)
#> non-inplace resize is deprecated
try:
    x.resize(4, 2)
except RuntimeError as e:
    print(str(e)[:64])
    #> requested resize to 4x2 (8 elements in total), but the given ten
print(x.reshape(3, 2).tolist())
#> [[0, 1], [2, 3], [4, 5]]
print(x.t().reshape(2, 3).tolist(), x.t().resize_(2, 3).tolist())
#> [[0, 3, 1], [4, 2, 5]] [[0, 1, 2], [3, 4, 5]]
