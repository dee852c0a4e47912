"""ReLU | ReLU"""

import torch


class ReLU(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x.clamp(min=0)

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return grad_output * (x > 0)


x = torch.tensor([-1.0, 2.0, 3.0], requires_grad=True)
ReLU.apply(x).sum().backward()
print(x.grad)
#> tensor([0., 1., 1.])
