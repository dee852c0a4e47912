"""从报错里的数字找到那一层 | From the numbers of the message to the layer"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(6, 10), nn.ReLU(), nn.Linear(8, 2))
try:
    net(torch.rand(4, 6))
except RuntimeError as e:
    print(e)
    #> addmm: mat1 and mat2 shapes cannot be multiplied (4x10 and 8x2)
net[2] = nn.Linear(10, 2)
print(net(torch.rand(4, 6)).shape)
#> torch.Size([4, 2])
