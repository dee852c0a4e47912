"""softmax 没写 dim | softmax without dim"""

import warnings

import torch
from torch import nn

logits = torch.randn(4, 3)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    nn.LogSoftmax()(logits)
print(caught[0].message)
#> Implicit dimension choice for log_softmax has been deprecated. Change the call to include dim=X as an argument.
print(nn.LogSoftmax(dim=1)(logits).exp().sum(dim=1))
#> tensor([1., 1., 1., 1.])
