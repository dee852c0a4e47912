"""Function.apply 不收关键字 | Function.apply takes no keywords"""

import torch


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return grad * ctx.factor, None


x = torch.ones(2, requires_grad=True)
try:
    y = Scale.apply(x, factor=3.0)
except TypeError as e:
    print(e)
    y = Scale.apply(x, 3.0)
y.sum().backward()
print(x.grad)
#> tensor([3., 3.])
