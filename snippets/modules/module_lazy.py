"""输入多大，第一次调用时再定 | Sizes settled by the first call"""

import torch
from torch import nn

net = nn.Sequential(nn.LazyConv2d(8, 3), nn.ReLU(), nn.Flatten(), nn.LazyLinear(10))
print(net[3])  # 还不知道输入有多宽 | the input width is not known yet
#> LazyLinear(in_features=0, out_features=10, bias=True)
for too_early in (lambda: net[3].weight.shape, lambda: nn.init.zeros_(net[3].weight)):
    try:
        too_early()
    except (RuntimeError, ValueError) as e:
        print(str(e).split(". ")[0])
        #> Can't access the shape of an uninitialized parameter or buffer
        #> Attempted to use an uninitialized parameter in <method 'zero_' of 'torch._C.TensorBase' objects>
print(net(torch.rand(2, 3, 8, 8)).shape)  # 先跑一次，再创建优化器 | run it once, then make the optimizer
#> torch.Size([2, 10])
print(net[3], sum(p.numel() for p in net.parameters()))
#> Linear(in_features=288, out_features=10, bias=True) 3114
