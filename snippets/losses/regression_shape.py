"""(N, 1) 的预测对 (N,) 的目标：损失是错的 | Predictions (N, 1) against targets (N,): the loss is wrong"""

import warnings

import torch
from torch import nn

torch.manual_seed(0)
targets = torch.randn(64)
predictions = targets.unsqueeze(1)  # 完全正确的预测 | perfect predictions
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(predictions, targets))  # 应当是 0 | should be 0
    #> tensor(2.1723)
print(caught[0].message)
#> Using a target size (torch.Size([64])) that is different to the input size (torch.Size([64, 1])). This will likely lead to incorrect results due to broadcasting. Please ensure they have the same size.
print(nn.MSELoss()(predictions.squeeze(1), targets))
#> tensor(0.)
