"""同样的种子，同样的初值 | The same seed, the same values"""

import torch
from torch import nn

torch.manual_seed(0)
a = nn.Linear(3, 2)
torch.manual_seed(0)
b = nn.Linear(3, 2)
c = nn.Linear(3, 2)
print(torch.equal(a.weight, b.weight), torch.equal(b.weight, c.weight))
#> True False
torch.manual_seed(0)
c.reset_parameters()  # 重新初始化 | initialized again
print(torch.equal(a.weight, c.weight))
#> True
