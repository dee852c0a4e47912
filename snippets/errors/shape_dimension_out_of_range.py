"""没有这一维 | There is no such axis"""

import torch
from torch import nn

x = torch.ones(3)
for wrong in (lambda: x.sum(dim=1), lambda: x.squeeze(1), lambda: x.unsqueeze(2), lambda: nn.Flatten()(x)):
    try:
        wrong()
    except IndexError as e:
        print(e)
        #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
        #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
        #> Dimension out of range (expected to be in range of [-2, 1], but got 2)
        #> Dimension out of range (expected to be in range of [-1, 0], but got 1)
print(x.sum(dim=-1), x.unsqueeze(1).shape)
#> tensor(3.) torch.Size([3, 1])
print(nn.Flatten()(x[None]).shape)  # 补上批量那一维 | with a batch axis
#> torch.Size([1, 3])
