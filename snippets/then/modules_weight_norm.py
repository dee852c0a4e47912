"""权重归一化 | Weight normalization"""

import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.utils.weight_norm(nn.Linear(2, 2, bias=False))
print(caught[0].message)
#> `torch.nn.utils.weight_norm` is deprecated in favor of `torch.nn.utils.parametrizations.weight_norm`.
new = nn.utils.parametrizations.weight_norm(nn.Linear(2, 2, bias=False))
print(list(old.state_dict()), list(new.state_dict()))
#> ['weight_g', 'weight_v'] ['parametrizations.weight.original0', 'parametrizations.weight.original1']
