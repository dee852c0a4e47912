"""展开平方：快，但会抵消 | Expanding the square: fast, but it cancels"""

import torch

torch.manual_seed(0)
a = 1000 + torch.rand(50, 8)  # 离原点远，彼此近 | far from the origin, close to each other
squares = (a**2).sum(dim=1)
expanded = squares[:, None] + squares[None, :] - 2 * a @ a.T
exact = (a[:, None] - a[None]).square().sum(dim=2)
print((expanded - exact).abs().max() > 0.1, (expanded < 0).any())  # 误差很大，还有负的平方 | large errors, negative squares
#> tensor(True) tensor(True)
centered = a - a.mean(dim=0)  # 先减均值 | subtract the mean first
squares = (centered**2).sum(dim=1)
expanded = (squares[:, None] + squares[None, :] - 2 * centered @ centered.T).clamp(min=0)
print(torch.allclose(expanded, exact, atol=1e-4))
#> True
