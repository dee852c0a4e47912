"""广播写法：一样的数，多得多的内存 | By broadcasting: the same numbers, far more memory"""

import torch

torch.manual_seed(0)
a, b = torch.rand(100, 16), torch.rand(200, 16)
difference = a[:, None, :] - b[None, :, :]  # (100, 200, 16)
print(torch.allclose(difference.norm(dim=2), torch.cdist(a, b), atol=1e-5))
#> True
print(difference.nbytes, torch.cdist(a, b).nbytes)
#> 1280000 80000
