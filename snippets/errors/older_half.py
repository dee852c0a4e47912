"""CPU 上的半精度 | Half precision on the CPU"""

import torch

x = torch.ones(2, 2, dtype=torch.float16)
try:
    y = x @ x
except RuntimeError as e:
    print(e)
    y = (x.float() @ x.float()).half()
print(y.dtype, y.sum().item())
#> torch.float16 8.0
