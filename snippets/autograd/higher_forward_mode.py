"""前向模式：带着方向导数往前算 | Forward mode: derivatives travel along"""

import torch
import torch.autograd.forward_ad as fwAD

x, direction = torch.tensor([1.0, 2.0]), torch.tensor([1.0, 0.0])
with fwAD.dual_level():
    dual = fwAD.make_dual(x, direction)
    y = (dual**2).prod()
    value, tangent = fwAD.unpack_dual(y)
print(value, tangent)  # d/dx0 x0^2 x1^2 = 2 x0 x1^2
#> tensor(4.) tensor(8.)
