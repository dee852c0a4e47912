"""输入多大，第一次调用时再定 | Sizes settled by the first call"""

import torch
from torch import nn

net = nn.Sequential(nn.LazyConv2d(8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10))
try:
    print(sum(p.numel() for p in net.parameters()))
except ValueError as e:
    print(str(e).split(". ")[0])
    #> Attempted to use an uninitialized parameter in <method 'numel' of 'torch._C.TensorBase' objects>
print(net(torch.rand(2, 3, 8, 8)).shape)  # 先跑一次，再造优化器 | run it once, then make the optimizer
#> torch.Size([2, 10])
print(net[3], sum(p.numel() for p in net.parameters()))
#> Linear(in_features=288, out_features=10, bias=True) 3114
