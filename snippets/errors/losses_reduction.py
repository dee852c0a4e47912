"""reduction 的取值 | The values of reduction"""

import torch
import torch.nn.functional as F

predictions, targets = torch.zeros(4), torch.ones(4)
try:
    F.mse_loss(predictions, targets, reduction="avg")
except ValueError as e:
    print(e)
    #> avg is not a valid value for reduction
print([F.mse_loss(predictions, targets, reduction=name).tolist() for name in ("none", "mean", "sum")])
#> [[1.0, 1.0, 1.0, 1.0], 1.0, 4.0]
