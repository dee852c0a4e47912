"""懒层还没有形状 | A lazy layer has no shape yet"""

import torch
from torch import nn

net = nn.Sequential(nn.Flatten(), nn.LazyLinear(10))
try:
    print(sum(p.numel() for p in net.parameters()))
except ValueError as e:
    print(str(e).split(" in <")[0], "in ...")
    #> Attempted to use an uninitialized parameter in ...
net(torch.zeros(1, 28, 28))  # 先算一次 | one forward pass first
print(sum(p.numel() for p in net.parameters()), net[1])
#> 7850 Linear(in_features=784, out_features=10, bias=True)
