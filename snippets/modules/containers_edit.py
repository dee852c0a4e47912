"""取一段、插一层、换一层 | Slice, insert, replace"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(net[:2])
#> Sequential(
#>   (0): Linear(in_features=4, out_features=8, bias=True)
#>   (1): ReLU()
#> )
print(net[:2][0] is net[0])  # 切片是新的 Sequential，层还是原来的 | a new Sequential of the same layers
#> True


def names():
    return [type(layer).__name__ for layer in net]


net.insert(1, nn.BatchNorm1d(8))
net[-1] = nn.Linear(8, 5)
print(names())
#> ['Linear', 'BatchNorm1d', 'ReLU', 'Linear']
del net[2]
print(net.pop(1), names())  # pop 取出并返回 | pop takes out and returns
#> BatchNorm1d(8, eps=1e-05, momentum=0.1, affine=True, bias=True, track_running_stats=True) ['Linear', 'Linear']
net.append(nn.Tanh()).extend([nn.Linear(5, 3), nn.Sigmoid()])
print(names(), net(torch.ones(3, 4)).shape)
#> ['Linear', 'Linear', 'Tanh', 'Linear', 'Sigmoid'] torch.Size([3, 3])
print(len(net + nn.Sequential(nn.Flatten())))
#> 6
