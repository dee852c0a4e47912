"""2×2 的例子，手算与 backward 对照 | A 2×2 example, by hand and by backward"""

import torch

x = torch.ones(2, 2, requires_grad=True)
z = 3 * (x + 2) ** 2
out = z.mean()
out.backward()
print(z.grad_fn.name(), out.item())
#> MulBackward0 27.0
print(x.grad)  # 6 (x + 2) / 4 = 4.5
#> tensor([[4.5000, 4.5000],
#>         [4.5000, 4.5000]])
