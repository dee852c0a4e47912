"""看形状 | Read a shape"""

import torch

x = torch.arange(24).view(2, 3, 4)
print(x.shape)
#> torch.Size([2, 3, 4])
print(x.size(-1))
#> 4
print(x.ndim)
#> 3
print(x.numel())
#> 24
print(len(x))
#> 2
print(x.stride())
#> (12, 4, 1)
print(x.is_contiguous(), x.mT.is_contiguous())
#> True False
