"""softmax 要写明 dim | softmax wants an explicit dim"""

import warnings

import torch
import torch.nn.functional as F
from torch import nn

scores = torch.tensor([[[1.0, 2.0, 3.0]]])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(F.softmax(scores))
    #> tensor([[[1., 1., 1.]]])
print(str(caught[0].message).split(". ")[0])
#> Implicit dimension choice for softmax has been deprecated
print(F.softmax(scores, dim=-1))
#> tensor([[[0.0900, 0.2447, 0.6652]]])
print(nn.LogSoftmax(dim=-1)(scores).exp().sum())
#> tensor(1.)
