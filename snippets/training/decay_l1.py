"""L1：让权重变成零 | L1: it makes weights zero"""

import torch

torch.manual_seed(0)
x = torch.randn(100, 10)
y = x[:, 0] * 3 - x[:, 1] * 2  # 只有两个特征有用 | only two features matter
for name, power in (("L1", 1), ("L2", 2)):
    weight = torch.zeros(10, requires_grad=True)
    optimizer = torch.optim.SGD([weight], lr=0.05)
    for _ in range(300):
        loss = (x @ weight - y).square().mean() + 0.2 * weight.abs().pow(power).sum()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(name, (weight.detach().abs() < 0.02).sum().item(), "of 10 near zero")
    #> L1 8 of 10 near zero
    #> L2 2 of 10 near zero
