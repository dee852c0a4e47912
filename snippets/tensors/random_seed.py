"""同样的种子，同样的数 | The same seed, the same numbers"""

import torch

torch.manual_seed(0)
a = torch.rand(3)
b = torch.rand(3)
torch.manual_seed(0)
print(torch.equal(torch.rand(3), a), torch.equal(torch.rand(3), b))  # 序列也一样 | the sequence, too
#> True True
print(torch.initial_seed())
#> 0
