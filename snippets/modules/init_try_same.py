"""两个网络，同样的权重 | Two networks with the same weights"""

import torch
from torch import nn

torch.manual_seed(0)
a = nn.Linear(3, 2)
torch.manual_seed(0)
b = nn.Linear(3, 2)
c = nn.Linear(3, 2)
print(torch.equal(a.weight, b.weight), torch.equal(a.weight, c.weight))
#> True False
c.load_state_dict(a.state_dict())
print(torch.equal(a.weight, c.weight))
#> True
