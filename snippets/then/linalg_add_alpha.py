"""系数写成关键字 alpha | The factor is the keyword alpha"""

import warnings

import torch

x, y = torch.ones(2), torch.tensor([1.0, 2.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = torch.add(x, 2, y)
print(str(caught[0].message).partition(" (Triggered")[0])
#> This overload of add is deprecated:
#> 	add(Tensor input, Number alpha, Tensor other, *, Tensor out = None)
#> Consider using one of the following signatures instead:
#> 	add(Tensor input, Tensor other, *, Number alpha = 1, Tensor out = None)
print(old, torch.add(x, y, alpha=2))
#> tensor([3., 5.]) tensor([3., 5.])
print(torch.addcmul(x, y, y, value=0.5))
#> tensor([1.5000, 3.0000])
