"""只有浮点数能求梯度 | Only floating point has gradients"""

import torch

for make in (
    lambda: torch.tensor([1, 2], requires_grad=True),
    lambda: torch.arange(3).requires_grad_(),
):
    try:
        make()
    except RuntimeError as e:
        print(e)
        #> Only Tensors of floating point and complex dtype can require gradients
        #> only Tensors of floating point dtype can require gradients
print(torch.arange(3.0, requires_grad=True))
#> tensor([0., 1., 2.], requires_grad=True)
