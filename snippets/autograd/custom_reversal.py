"""梯度反转：前向不变，反向乘 -λ | Gradient reversal: forward unchanged, backward times -λ"""

import torch
from torch import nn


class Reverse(torch.autograd.Function):
    @staticmethod
    def forward(ctx, x, strength):
        ctx.strength = strength
        return x.view_as(x)  # 返回新的张量对象，不是 x 本身 | a new tensor object, not x itself

    @staticmethod
    def backward(ctx, grad_output):
        return -ctx.strength * grad_output, None


torch.manual_seed(0)
features, domain = nn.Linear(4, 4), nn.Linear(4, 2)
x, labels = torch.randn(8, 4), torch.tensor([0, 1] * 4)
loss_fn = nn.CrossEntropyLoss()
loss_fn(domain(features(x)), labels).backward()
plain = features.weight.grad.clone()
features.weight.grad = None
loss_fn(domain(Reverse.apply(features(x), 0.5)), labels).backward()  # 特征学着骗过域分类器 | features learn to fool it
print(torch.allclose(features.weight.grad, -0.5 * plain))
#> True
