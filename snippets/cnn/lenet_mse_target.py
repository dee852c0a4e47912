"""`MSELoss`：目标的形状必须与输出相同 | `MSELoss`: the target must have the output's shape"""

import warnings

import torch
from torch import nn

output = torch.tensor([[1.0], [2.0], [3.0]])  # (3, 1)
target = torch.tensor([1.0, 2.0, 3.0])  # (3,)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(nn.MSELoss()(output, target))  # 广播成 3×3 再平均 | broadcast to 3×3, then averaged
    #> tensor(1.3333)
print(str(caught[0].message)[:95])
#> Using a target size (torch.Size([3])) that is different to the input size (torch.Size([3, 1])).
print(nn.MSELoss()(output, target.view(3, 1)))
#> tensor(0.)

output = torch.zeros(1, 10)
target = torch.arange(10.0).view(1, -1)
print(target.shape, nn.MSELoss()(output, target))
#> torch.Size([1, 10]) tensor(28.5000)
