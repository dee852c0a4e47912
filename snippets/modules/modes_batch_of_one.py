"""批量只有 1，训练模式报错 | A batch of 1 fails in training mode"""

import torch
from torch import nn

bn = nn.BatchNorm1d(3)
try:
    bn(torch.rand(1, 3))
except ValueError as e:
    print(e)
    #> Expected more than 1 value per channel when training, got input size torch.Size([1, 3])
print(bn.eval()(torch.rand(1, 3)).shape)
#> torch.Size([1, 3])
print(nn.BatchNorm2d(3)(torch.rand(1, 3, 8, 8)).shape)  # 还有 64 个位置可以平均 | 64 positions are left to average
#> torch.Size([1, 3, 8, 8])
