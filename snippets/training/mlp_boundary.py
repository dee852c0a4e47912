"""直线分不开的，隐藏层分得开 | What no line separates, a hidden layer does

alt: 左：没有激活函数的网络用一条直线分两个半月，分错一片；右：有 ReLU 的网络沿着弯曲的边界分开 | Left: without an activation a line cuts two moons badly; right: with ReLU the boundary bends along them
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import make_moons
from torch import nn

points, classes = make_moons(200, noise=0.15, random_state=0)
x, y = torch.tensor(points, dtype=torch.float32), torch.tensor(classes)
grid = torch.cartesian_prod(torch.linspace(-1.6, 2.6, 80), torch.linspace(-1.1, 1.6, 60))
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), sharey=True, layout="constrained")
for ax, activation in zip(axes, (nn.Identity(), nn.ReLU()), strict=True):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(2, 16), activation, nn.Linear(16, 2))
    optimizer = torch.optim.Adam(net.parameters(), lr=0.05)
    for _ in range(200):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        chance = net(grid).softmax(dim=1)[:, 1].view(80, 60).T
        accuracy = (net(x).argmax(dim=1) == y).float().mean().item()
    ax.imshow(chance, extent=(-1.6, 2.6, -1.1, 1.6), origin="lower", cmap="RdBu", alpha=0.5, vmin=0, vmax=1)
    ax.scatter(*x.T, c=y, cmap="RdBu", s=10, vmin=-0.3, vmax=1.3)
    ax.set_title(f"{type(activation).__name__}: accuracy {accuracy:.2f}", size=10)
    print(type(activation).__name__, accuracy > 0.95)
    #> Identity False
    #> ReLU True
plt.show()
