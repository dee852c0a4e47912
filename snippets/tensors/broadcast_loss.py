"""(n, 1) 减 (n,) 悄悄得到 (n, n) | (n, 1) minus (n,) is silently (n, n)"""

import warnings

import torch
from torch.nn import functional as F

predictions = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)：nn.Linear(k, 1) 的输出 | from nn.Linear(k, 1)
targets = torch.tensor([1.0, 2.0, 3.0])  # (3,)
print((predictions - targets).shape)
#> torch.Size([3, 3])
print((predictions - targets).square().mean())  # 全对，本该是 0 | all right: should be 0
#> tensor(1.3333)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    F.mse_loss(predictions, targets)
print(caught[0].message)
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
print(F.mse_loss(predictions.squeeze(1), targets))  # (3,) - (3,)
#> tensor(0.)

try:
    F.binary_cross_entropy_with_logits(predictions, targets)
except ValueError as e:
    print(e)
    #> Target size (torch.Size([3])) must be the same as input size (torch.Size([3, 1]))
