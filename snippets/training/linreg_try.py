"""两个问题的答案：特征放大 100 倍、没有偏置 | The answers: a feature 100 times larger, and no bias"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(100, 2)
y = x @ torch.tensor([[2.0], [-3.4]]) + 4.2


def loss_after(x, steps=100, bias=True):
    torch.manual_seed(0)
    net = nn.Linear(2, 1, bias=bias)
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    for _ in range(steps):
        loss = nn.functional.mse_loss(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


print(f"as it is: {loss_after(x):.6f}")
#> as it is: 0.000000
print("second feature × 100:", loss_after(x * torch.tensor([1.0, 100.0]), steps=20))
#> second feature × 100: nan
print(f"without bias: {loss_after(x, bias=False):.1f}, which is about 4.2² = {4.2**2:.1f}")
#> without bias: 17.6, which is about 4.2² = 17.6
