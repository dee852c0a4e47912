"""数一个小网络的参数 | Counting the parameters of a small network"""

from torch import nn

net = nn.Sequential(nn.Linear(4, 3), nn.ReLU(), nn.Linear(3, 2))
print(sum(p.numel() for p in net.parameters()))
#> 23
