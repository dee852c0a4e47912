"""BCE 的形状要相同 | BCE wants equal shapes"""

import torch
import torch.nn.functional as F
from torch import nn

logits, y = torch.tensor([[2.0], [-1.0]]), torch.tensor([1.0, 0.3])
p = torch.sigmoid(logits)
try:
    F.binary_cross_entropy(p, y)
except ValueError as e:
    print(e)
    #> Using a target size (torch.Size([2])) that is different to the input size (torch.Size([2, 1])) is deprecated. Please ensure they have the same size.
print(F.binary_cross_entropy(p, y.view_as(p)))
#> tensor(0.3701)
print(nn.BCEWithLogitsLoss()(logits, y.view_as(p)))
#> tensor(0.3701)
