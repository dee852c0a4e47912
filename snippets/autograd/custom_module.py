"""包成函数和模块来用 | Wrapped as a function and as a module"""

import torch
from torch import nn


class Scale(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor  # 不是张量的存成属性 | what is no tensor becomes an attribute
        return x * factor

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.factor, None  # factor 没有梯度 | none for factor


def scale(x, factor=2.0):  # 包一层，给默认值 | wrapped, with a default
    return Scale.apply(x, factor)


class ScaleLayer(nn.Module):
    def forward(self, x):
        return scale(x, factor=3.0)


x = torch.ones(2, requires_grad=True)
ScaleLayer()(x).sum().backward()
print(x.grad)
#> tensor([3., 3.])
print(Scale.apply(x, factor=2.0).detach())  # 2.6 报 TypeError | a TypeError in 2.6
#> tensor([2., 2.])
