"""平均、求和、逐个 | Mean, sum, one by one"""

import torch
import torch.nn.functional as F

y, target = torch.tensor([1.0, 2.0, 6.0]), torch.tensor([1.0, 3.0, 3.0])
print(F.mse_loss(y, target))
#> tensor(3.3333)
print(F.mse_loss(y, target, reduction="sum"))
#> tensor(10.)
print(F.mse_loss(y, target, reduction="none"))
#> tensor([0., 1., 9.])
keep = torch.tensor([True, True, False])
print(F.mse_loss(y[keep], target[keep]))
#> tensor(0.5000)
