"""自定义函数放进训练循环 | A custom function in a training loop"""

import torch
from torch import nn


class Square(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x):
        ctx.save_for_backward(x)
        return x * x

    @staticmethod
    def backward(ctx, grad_output):
        (x,) = ctx.saved_tensors
        return 2 * x * grad_output


torch.manual_seed(0)
data = torch.rand(64)
targets = 3 * data**2
scale = nn.Parameter(torch.tensor(1.0))  # (scale * x)^2 = w x^2
optimizer = torch.optim.SGD([scale], lr=0.1)
for _ in range(100):
    loss = ((Square.apply(scale * data) - targets) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"{scale.item() ** 2:.3f}")
#> 3.000
