"""损失变成 nan | The loss becomes nan"""

import torch

torch.manual_seed(0)
x = torch.randn(64, 4)
y = x.sum(dim=1)


def train(x, lr):
    w = torch.zeros(4, requires_grad=True)
    for _ in range(100):
        loss = ((x @ w - y) ** 2).mean()
        (gradient,) = torch.autograd.grad(loss, w)
        w = (w - lr * gradient).detach().requires_grad_()
    return f"loss {loss.item():.4f}"


broken = x.clone()
broken[5, 2] = float("nan")  # 数据里有一个坏值 | one bad value in the data
print(train(x, lr=10.0))
#> loss nan
print(train(broken, lr=0.1))
#> loss nan
print(train(x, lr=0.1))
#> loss 0.0000
print(torch.isfinite(broken).all(dim=1).logical_not().nonzero())
#> tensor([[5]])
