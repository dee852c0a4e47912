"""整数不能求导 | Integers have no gradient"""

import torch

try:
    torch.tensor([1, 2], requires_grad=True)
except RuntimeError as e:
    print(e)
    #> Only Tensors of floating point and complex dtype can require gradients
try:
    torch.arange(3).requires_grad_()
except RuntimeError as e:
    print(e)
    #> only Tensors of floating point dtype can require gradients
x = torch.tensor([1.0, 2.0], requires_grad=True)
x.sum().backward()
print(x.grad)
#> tensor([1., 1.])
