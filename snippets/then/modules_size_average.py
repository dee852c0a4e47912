"""size_average、reduce 合成了 reduction | size_average and reduce became reduction"""

import warnings

import torch
import torch.nn.functional as F
from torch import nn

output, target = torch.zeros(2, 2), torch.ones(2, 2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.MSELoss(size_average=False)
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='sum' instead.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.MSELoss(reduce=False)
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='none' instead.
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.l1_loss(output, target, reduction="elementwise_mean")
print(caught[0].message)
#> reduction='elementwise_mean' is deprecated. Please use reduction='mean' instead.
print(old(output, target), nn.MSELoss(reduction="sum")(output, target), nn.MSELoss()(output, target))
#> tensor(4.) tensor(4.) tensor(1.)
