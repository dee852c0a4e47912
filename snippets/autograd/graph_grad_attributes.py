"""一个张量带着的几样东西 | What a tensor carries with it"""

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = (x**2).sum()
print(x.data, x.grad, x.grad_fn, x.is_leaf)
#> tensor([1., 2.]) None None True
y.backward()
print(x.grad, x.grad.requires_grad)  # 和 x 同形状同类型 | of x's shape and dtype
#> tensor([2., 4.]) False
print(y.grad_fn.next_functions[0][0].name())
#> PowBackward0
