"""初始化函数带下划线 | Initializers end with an underscore"""

import warnings

from torch import nn

layer = nn.Linear(2, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.init.xavier_uniform(layer.weight)
print(caught[0].message)
#> `nn.init.xavier_uniform` is now deprecated in favor of `nn.init.xavier_uniform_`.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.init.constant(layer.bias, 0.0)
print(caught[0].message)
#> `nn.init.constant` is now deprecated in favor of `nn.init.constant_`.
nn.init.xavier_uniform_(layer.weight)
nn.init.constant_(layer.bias, 0.0)
print(layer.bias.detach())
#> tensor([0., 0.])
