"""先搭结构，再给数值 | The structure first, values later"""

import torch
from torch import nn

with torch.device("meta"):
    net = nn.Sequential(nn.Linear(10_000, 10_000), nn.ReLU(), nn.Linear(10_000, 10))  # 不占内存 | takes no memory
print(net[0].weight.device, sum(p.numel() for p in net.parameters()))
#> meta 100110010
small = nn.utils.skip_init(nn.Linear, 4, 2)  # 跳过默认的初始化 | leaves out the default initialization
nn.init.orthogonal_(small.weight)
print(torch.allclose(small.weight @ small.weight.T, torch.eye(2), atol=1e-6))
#> True
