"""旧参数 size_average 与 reduce | The old arguments size_average and reduce"""

import warnings

from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    loss = nn.MSELoss(size_average=False)
print(caught[0].message, loss.reduction)
#> size_average and reduce args will be deprecated, please use reduction='sum' instead. sum
