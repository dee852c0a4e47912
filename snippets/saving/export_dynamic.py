"""批量大小可变 | A batch of any size

timeout: 90
"""

import torch
from torch import nn
from torch.export import Dim

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
fixed = torch.export.export(net, (torch.rand(3, 4),))
try:
    fixed.module()(torch.rand(5, 4))
except AssertionError as e:
    print(e)
    #> Guard failed: input.size()[0] == 3
dynamic = torch.export.export(net, (torch.rand(3, 4),), dynamic_shapes=({0: Dim.DYNAMIC},))
for batch in (1, 5, 100):
    print(dynamic.module()(torch.rand(batch, 4)).shape)
    #> torch.Size([1, 2])
    #> torch.Size([5, 2])
    #> torch.Size([100, 2])
try:
    dynamic.module()(torch.rand(5, 6))
except AssertionError as e:
    print(e)
    #> Guard failed: input.size()[1] == 4
