"""张量没有 nbytes | Tensors without nbytes"""

import torch

x = torch.ones(2, 3)
try:
    size = x.nbytes
except AttributeError as e:
    print(e)
    size = x.element_size() * x.nelement()
print(size)
#> 24
