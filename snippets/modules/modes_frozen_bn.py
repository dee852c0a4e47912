"""冻结参数，冻不住批量归一化的统计量 | Freezing parameters does not freeze the statistics of batch norm"""

import torch
from torch import nn

torch.manual_seed(0)
bn = nn.BatchNorm1d(2).requires_grad_(False)
bn(5 + torch.randn(32, 2))
print(bn.running_mean)  # 还在变 | still moving
#> tensor([0.5129, 0.5056])
bn.eval()
bn(50 + torch.randn(32, 2))
print(bn.running_mean)  # eval 才停 | eval stops it
#> tensor([0.5129, 0.5056])
