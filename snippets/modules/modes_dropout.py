"""丢弃法：训练时丢一半，剩下的乘 2 | Dropout: half are dropped in training, the rest doubled"""

import torch
from torch import nn

torch.manual_seed(0)
dropout, x = nn.Dropout(p=0.5), torch.ones(10)
print(dropout(x))
#> tensor([0., 0., 2., 0., 0., 0., 2., 2., 0., 2.])
print(dropout.eval()(x))
#> tensor([1., 1., 1., 1., 1., 1., 1., 1., 1., 1.])
print(f"{nn.Dropout(0.2)(torch.ones(100_000)).mean():.2f}")  # 平均不变 | the mean stays
#> 1.00
print(nn.Dropout(0.2)(torch.ones(5)))  # 1 / (1 - 0.2) = 1.25
#> tensor([1.2500, 0.0000, 0.0000, 1.2500, 0.0000])
