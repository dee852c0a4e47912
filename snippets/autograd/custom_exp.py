"""自己写 exp 的前向和反向 | exp with forward and backward written by hand"""

import torch


class Exp(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        y = x.exp()
        ctx.save_for_backward(y)  # 反向要用的张量存在这里 | tensors that backward needs
        return y

    @staticmethod
    def backward(ctx, grad_output):  # 输出的梯度进来，输入的梯度出去 | gradient of the output in, of the input out
        (y,) = ctx.saved_tensors
        return grad_output * y


x = torch.tensor([0.0, 1.0], requires_grad=True)
y = Exp.apply(x)  # 用 apply 调用 | called through apply
y.sum().backward()
print(y.grad_fn.name(), x.grad)
#> ExpBackward tensor([1.0000, 2.7183])
