"""用 gradcheck 检查反向写对了没有 | gradcheck tells whether backward is right"""

import torch
from torch.autograd.gradcheck import GradcheckError


class Cube(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x**3

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * 2 * x**2  # 错：应当是 3 | wrong: should be 3


x = torch.tensor([1.0, 2.0], dtype=torch.float64, requires_grad=True)  # 双精度，否则差分不准 | double: differences need it
try:
    torch.autograd.gradcheck(Cube.apply, x)
except GradcheckError as e:
    print(e)
    #> Jacobian mismatch for output 0 with respect to input 0,
    #> numerical:tensor([[ 3.0000,  0.0000],
    #>         [ 0.0000, 12.0000]], dtype=torch.float64)
    #> analytical:tensor([[2., 0.],
    #>         [0., 8.]], dtype=torch.float64)
print(torch.autograd.gradcheck(torch.sin, x), torch.autograd.gradgradcheck(torch.sin, x))
#> True True
