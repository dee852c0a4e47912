"""inf 与 nan：找出来，换掉 | inf and nan: find them, replace them"""

import torch

x = torch.tensor([1.0, float("inf"), float("nan"), -float("inf")])
print(x.isnan(), x.isinf(), x.isfinite())
#> tensor([False, False,  True, False]) tensor([False,  True, False,  True]) tensor([ True, False, False, False])
print(x.nan_to_num(nan=0.0, posinf=9.0, neginf=-9.0))
#> tensor([ 1.,  9.,  0., -9.])
print(torch.tensor([0.0]) / 0, torch.tensor([-1.0]).sqrt(), torch.tensor([0.0]).log(), x - x)
#> tensor([nan]) tensor([nan]) tensor([-inf]) tensor([0., nan, nan, nan])
print(x.sum(), x.nansum(), x[x.isfinite()].sum())
#> tensor(nan) tensor(nan) tensor(1.)
