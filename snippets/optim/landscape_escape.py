"""鞍点上走不动，一点噪声就滑下去 | Stuck on a saddle; a little noise slides off"""

import torch


def descend(noise):
    torch.manual_seed(0)
    w = torch.tensor([1.0, 0.0], requires_grad=True)  # 正对鞍点 | straight at the saddle
    optimizer = torch.optim.SGD([w], lr=0.1)
    for _ in range(120):
        optimizer.zero_grad()
        (w[0] ** 2 - w[1] ** 2 + w[1] ** 4 / 4).backward()  # 极小值在 y = ±√2 | minima at y = ±√2
        w.grad += noise * torch.randn(2)
        optimizer.step()
    return w.detach()


print("gradient:      ", descend(noise=0.0))
#> gradient:       tensor([2.3485e-12, 0.0000e+00])
print("noisy gradient:", descend(noise=0.01))
#> noisy gradient: tensor([-5.1389e-04, -1.4142e+00])
