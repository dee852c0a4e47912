"""cdist 何时展开平方 | When cdist expands the square"""

import torch

torch.manual_seed(0)
a = 1000 + torch.rand(26, 8)  # 离原点远，彼此近 | far from the origin, close to each other
exact = (a[:, None] - a[None]).norm(dim=2)
print((torch.cdist(a[:25], a[:25]) - exact[:25, :25]).abs().max() < 1e-4)  # 25 个点 | 25 points
#> tensor(True)
print((torch.cdist(a, a) - exact).abs().max() > 0.1)  # 26 个点：误差很大 | 26 points: large errors
#> tensor(True)
print(torch.allclose(torch.cdist(a, a, compute_mode="donot_use_mm_for_euclid_dist"), exact, atol=1e-4))
#> True
