"""换掉最后一层 | Replacing the last layer"""

from torch import nn

net = nn.Sequential(nn.Linear(8, 4), nn.ReLU(), nn.Linear(4, 2))
net[-1] = nn.Linear(net[-1].in_features, 5)
print(net[-1])
#> Linear(in_features=4, out_features=5, bias=True)
