"""自定义函数用 apply 调用 | Custom functions are called with apply"""

import warnings

import torch


class MyReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * (x > 0)


x = torch.tensor([-1.0, 2.0], dtype=torch.double, requires_grad=True)
with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    try:
        MyReLU()(x)
    except RuntimeError as e:
        print(str(e).split(". ")[0])
        #> Legacy autograd function with non-static forward method is deprecated
print(MyReLU.apply(x))
#> tensor([0., 2.], dtype=torch.float64, grad_fn=<MyReLUBackward>)
print(torch.autograd.gradcheck(MyReLU.apply, (x,)))
#> True
