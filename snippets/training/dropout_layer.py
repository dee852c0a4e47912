"""dropout：随机清零，其余放大 | Dropout: zero some, scale up the rest"""

import torch
from torch import nn

torch.manual_seed(0)
dropout = nn.Dropout(0.5)
print(dropout(torch.ones(10)))  # 留下的乘 1 / (1 - p) | survivors are multiplied by 1 / (1 - p)
#> tensor([0., 0., 2., 0., 0., 0., 2., 2., 0., 2.])
print(f"{dropout(torch.ones(100_000)).mean():.2f}")  # 期望不变 | the expectation stays
#> 1.00
dropout.eval()
print(dropout(torch.ones(10)))  # 评估时什么也不做 | does nothing in evaluation
#> tensor([1., 1., 1., 1., 1., 1., 1., 1., 1., 1.])
