"""取一段、插一层、换一层 | Slice, insert, replace"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
print(net[:2])
#> Sequential(
#>   (0): Linear(in_features=4, out_features=8, bias=True)
#>   (1): ReLU()
#> )
net.insert(1, nn.BatchNorm1d(8))
net[-1] = nn.Linear(8, 5)
del net[2]
print([type(layer).__name__ for layer in net], net(torch.ones(3, 4)).shape)
#> ['Linear', 'BatchNorm1d', 'Linear'] torch.Size([3, 5])
