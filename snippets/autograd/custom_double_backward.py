"""反向用可导的运算写，就能再求导 | A backward made of differentiable operations can be differentiated again"""

import torch
from torch.autograd.function import once_differentiable


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)
        return y

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output * ctx.saved_tensors[0]


class Once(Exp):
    @staticmethod
    @once_differentiable  # 反向里有 NumPy 之类，就声明只能求一次 | with NumPy inside, say that once is all
    def backward(ctx, grad_output):
        return grad_output * ctx.saved_tensors[0]


x = torch.tensor([1.0], requires_grad=True)
(g,) = torch.autograd.grad(Exp.apply(x).sum(), x, create_graph=True)
print(torch.autograd.grad(g.sum(), x))
#> (tensor([2.7183]),)
(g,) = torch.autograd.grad(Once.apply(x).sum(), x, create_graph=True)
try:
    torch.autograd.grad(g.sum(), x)
except RuntimeError as e:
    print(e)
    #> element 0 of tensors does not require grad and does not have a grad_fn
