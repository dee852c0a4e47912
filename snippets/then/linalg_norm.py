"""范数 | Norms"""

import torch

x = torch.tensor([[3.0, 0.0], [0.0, 4.0]])
print(x.norm(), x.data.norm())
#> tensor(5.) tensor(5.)
print(torch.linalg.vector_norm(x), torch.linalg.matrix_norm(x, ord=2))
#> tensor(5.) tensor(4.)
print(torch.linalg.vector_norm(x.detach(), dim=1))
#> tensor([3., 4.])
