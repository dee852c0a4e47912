"""两次取两个，一次取四个 | Two and two, or four at once"""

import torch

torch.manual_seed(0)
pieces = torch.cat([torch.rand(2), torch.rand(2)])
torch.manual_seed(0)
print(torch.equal(pieces, torch.rand(4)))
#> True
torch.manual_seed(1)
print(torch.equal(pieces, torch.rand(4)))
#> False
