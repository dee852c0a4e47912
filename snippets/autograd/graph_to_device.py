"""先 requires_grad 再 to，就不是叶子了 | requires_grad first, then to: no longer a leaf"""

import torch

x = torch.randn(3, requires_grad=True).double()  # 换数据类型、换设备都一样 | the same with another device
x.sum().backward()
print(x.is_leaf)
#> False
x = torch.randn(3, dtype=torch.float64, requires_grad=True)  # 创建时就定好 | settle it at creation
x.sum().backward()
print(x.is_leaf, x.grad)
#> True tensor([1., 1., 1.], dtype=torch.float64)
