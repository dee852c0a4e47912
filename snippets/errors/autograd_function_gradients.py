"""自定义函数少返回一个梯度 | A custom function returns too few gradients"""

import torch


class Scale(torch.autograd.Function):
    returned = 1

    @staticmethod
    def forward(ctx, x, factor):
        ctx.factor = factor
        return x * factor

    @staticmethod
    def backward(ctx, grad):
        return (grad * ctx.factor, None)[: Scale.returned]


x = torch.ones(2, requires_grad=True)
try:
    Scale.apply(x, 3.0).sum().backward()
except RuntimeError as e:
    print(e)
    #> function ScaleBackward returned an incorrect number of gradients (expected 2, got 1)
Scale.returned = 2  # 不求梯度的参数返回 None | None for an argument without a gradient
Scale.apply(x, 3.0).sum().backward()
print(x.grad)
#> tensor([3., 3.])
