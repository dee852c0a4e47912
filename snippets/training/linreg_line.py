"""拟合的过程：一个特征 | The fit on its way: one feature

alt: 直线从水平开始，几步之后贴合数据点 | A line starts flat and lies on the points after a few steps
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

torch.manual_seed(0)
x = torch.linspace(0, 3, 40).unsqueeze(1)
y = 1.5 * x - 1 + 0.4 * torch.randn_like(x)
net = nn.Linear(1, 1)
nn.init.zeros_(net.weight)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
plt.figure(figsize=(5, 3), layout="constrained")
plt.plot(x, y, ".", color="C7")
for step in range(101):
    if step in (0, 1, 3, 10, 100):
        plt.plot(x, net(x).detach(), label=f"step {step}")
    loss = nn.functional.mse_loss(net(x), y)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
plt.legend()
plt.show()
