"""预测 (n, 1)，目标 (n,) | Predictions (n, 1), targets (n,)"""

import warnings

import torch
import torch.nn.functional as F

predictions, targets = torch.zeros(4, 1), torch.tensor([1.0, 2.0, 3.0, 4.0])
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    wrong = F.mse_loss(predictions, targets)
print(str(caught[0].message).partition(" This")[0])
#> Using a target size (torch.Size([4])) that is different to the input size (torch.Size([4, 1])).
differences = predictions - targets
print(differences.shape)  # 每个预测减每个目标 | every prediction minus every target
#> torch.Size([4, 4])
print(F.mse_loss(predictions.squeeze(1), targets))
#> tensor(7.5000)
