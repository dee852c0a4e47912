"""size_average 与 reduce | size_average and reduce"""

import warnings

import torch
from torch import nn

predictions, targets = torch.zeros(4), torch.ones(4)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old = nn.MSELoss(size_average=False)
print(caught[0].message)
#> size_average and reduce args will be deprecated, please use reduction='sum' instead.
print(old(predictions, targets), nn.MSELoss(reduction="sum")(predictions, targets))
#> tensor(4.) tensor(4.)
