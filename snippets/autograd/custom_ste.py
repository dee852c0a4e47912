"""直通估计：前向取整，反向当它没取整 | Straight-through: round in forward, pass gradients as if it had not"""

import torch


class Round(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        return x.round()

    @staticmethod
    def backward(ctx, grad_output):
        return grad_output


x = torch.tensor([0.3, 1.7], requires_grad=True)
Round.apply(x).sum().backward()
print(x.grad)
#> tensor([1., 1.])

x.grad = None
(x + (x.round() - x).detach()).sum().backward()  # 不写 Function 也行 | without a Function
print(x.grad)
#> tensor([1., 1.])
print(torch.autograd.grad(x.round().sum(), x)[0])  # round 自己的梯度是 0 | round by itself has gradient 0
#> tensor([0., 0.])
