"""gradcheck 查出错误的反向 | gradcheck finds a wrong backward"""

import torch


class Wrong(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


for value in (0.5, 0.7):
    x = torch.tensor([value], dtype=torch.float64, requires_grad=True)
    print(value, torch.autograd.gradcheck(Wrong.apply, (x,), raise_exception=False))
    #> 0.5 True
    #> 0.7 False
