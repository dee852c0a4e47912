"""四种常见错误 | Four common mistakes"""

import warnings

import torch


class Double(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return 2 * x

    @staticmethod
    def backward(ctx, grad_output):
        return 2 * grad_output, grad_output  # 多了一个 | one too many


class Shape(Double):
    @staticmethod
    def backward(ctx, grad_output):
        return grad_output.sum().view(1, 1)


class Old(torch.autograd.Function):
    def forward(self, x):  # 没有 staticmethod 和 ctx | neither staticmethod nor ctx
        return 2 * x


class Typo(Double):
    @staticmethod
    def forward(ctx, x):
        ctx.save_tensors_for_backward(x)
        return x.clone()


warnings.simplefilter("ignore", DeprecationWarning)  # 实例化 Function 也有警告 | instantiating a Function warns as well
x = torch.ones(2, requires_grad=True)
for wrong in (
    lambda: Double.apply(x).sum().backward(),
    lambda: Shape.apply(x).sum().backward(),
    lambda: Old()(x),
    lambda: Typo.apply(x),
):
    try:
        wrong()
    except (RuntimeError, TypeError, AttributeError) as e:
        print(f"{type(e).__name__}: {str(e).split(' (Example')[0].splitlines()[0]}")
        #> RuntimeError: function DoubleBackward returned an incorrect number of gradients (expected 1, got 2)
        #> RuntimeError: Function ShapeBackward returned an invalid gradient at index 0 - got [1, 1] but expected shape compatible with [2]
        #> RuntimeError: Legacy autograd function with non-static forward method is deprecated. Please use new-style autograd function with static forward method.
        #> AttributeError: 'TypoBackward' object has no attribute 'save_tensors_for_backward'
