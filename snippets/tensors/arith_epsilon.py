"""除以可能是 0 的数 | Dividing by what may be 0"""

import torch

x = torch.tensor([[3.0, 4.0], [0.0, 0.0]])
norm = x.norm(dim=1, keepdim=True)
print(x / norm)
#> tensor([[0.6000, 0.8000],
#>         [   nan,    nan]])
print(x / (norm + 1e-8), x / norm.clamp(min=1e-8))
#> tensor([[0.6000, 0.8000],
#>         [0.0000, 0.0000]]) tensor([[0.6000, 0.8000],
#>         [0.0000, 0.0000]])
print(torch.where(norm > 0, x / norm, 0.0))  # 值对了，但梯度会是 nan | right values, but nan gradients
#> tensor([[0.6000, 0.8000],
#>         [0.0000, 0.0000]])
