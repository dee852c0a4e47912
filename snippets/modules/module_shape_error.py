"""层与层对不上 | Layers that do not fit"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(128, 10))
for x in (torch.rand(64, 784), torch.rand(64, 1, 28, 28)):
    try:
        net(x)
    except RuntimeError as e:
        print(e)
        #> addmm: mat1 and mat2 shapes cannot be multiplied (64x256 and 128x10)
        #> addmm: mat1 and mat2 shapes cannot be multiplied (1792x28 and 784x256)
net = nn.Sequential(nn.Flatten(), nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
print(net(torch.rand(64, 1, 28, 28)).shape)
#> torch.Size([64, 10])
