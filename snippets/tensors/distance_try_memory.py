"""差值张量的大小 | The size of the tensor of differences"""

import torch

a = torch.empty(1000, 512, device="meta")
differences, result = a[:, None] - a, torch.cdist(a, a)
print(differences.nbytes / 1e6, result.nbytes / 1e6)
#> 2048.0 4.0
