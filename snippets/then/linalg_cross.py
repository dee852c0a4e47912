"""叉积沿哪一维 | The cross product, along which axis"""

import warnings

import torch

a, b = torch.eye(3), torch.ones(3, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.cross(a, b)
print(str(caught[0].message).split(". ")[0])
#> Using torch.cross without specifying the dim arg is deprecated.
#> Please either pass the dim explicitly or simply use torch.linalg.cross.
#> The default value of dim will change to agree with that of linalg.cross in a future release
print(torch.equal(old, torch.linalg.cross(a, b, dim=0)), torch.equal(old, torch.linalg.cross(a, b)))
#> True False
