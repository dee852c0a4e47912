"""每行减去本行最大值 | Each row minus its maximum"""

import torch

x = torch.arange(24.0).view(4, 6)
a = x - x.amax(dim=1).unsqueeze(1)
b = x - x.amax(dim=1, keepdim=True)
print(torch.equal(a, b), a.amax(dim=1))
#> True tensor([0., 0., 0., 0.])
