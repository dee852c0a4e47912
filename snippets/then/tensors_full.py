"""full 按填充值定类型 | full takes its type from the fill value"""

import torch

print(torch.full((2,), 1), torch.full((2,), True))
#> tensor([1, 1]) tensor([True, True])
print(torch.full((2,), 1.0))
#> tensor([1., 1.])
print(torch.full((2,), 1, dtype=torch.float32))
#> tensor([1., 1.])
