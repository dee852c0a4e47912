"""模块最常用的方法 | The methods that modules are used by"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3))
print(len(list(net.parameters())), len(list(net.buffers())), len(net.state_dict()))
#> 4 3 7
print(net.to(torch.float64) is net, net[0].weight.dtype)  # 原地改，返回自己 | in place, returns itself
#> True torch.float64
print(net.eval().training, net.train().training)
#> False True
net(torch.rand(8, 4, dtype=torch.float64)).sum().backward()
net.zero_grad()
print(net[0].weight.grad)  # 是 None，不是 0 | None, not 0
#> None
print(all(not p.requires_grad for p in net.requires_grad_(False).parameters()))
#> True
print(net.get_submodule("0"), net.get_parameter("0.bias").shape)
#> Linear(in_features=4, out_features=3, bias=True) torch.Size([3])
try:
    net.get_submodule("2")
except AttributeError as e:
    print(e)
    #> Sequential has no attribute `2`
