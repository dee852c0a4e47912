"""chunk 可能少给一块 | chunk may return fewer pieces"""

import torch

print([len(part) for part in torch.arange(6).chunk(4)])
#> [2, 2, 2]
print([len(part) for part in torch.arange(6).tensor_split(4)])
#> [2, 2, 1, 1]
