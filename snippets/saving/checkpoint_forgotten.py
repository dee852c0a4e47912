"""忘了存优化器 | The optimizer was not saved

alt: 损失曲线：优化器恢复了的与不间断的重合，没恢复的在第 40 轮后跳高一倍 | Loss curves: with the optimizer restored as if uninterrupted, without it twice as high after epoch 40
"""

import matplotlib.pyplot as plt
import torch
from torch import nn


def run(start, stop, restore=()):
    torch.manual_seed(0)
    x = torch.randn(256, 8)
    y = x @ torch.randn(8, 1)
    model = nn.Sequential(nn.Linear(8, 32), nn.Tanh(), nn.Linear(32, 1))
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    parts = {"model": model, "optimizer": optimizer}
    for name in restore:
        parts[name].load_state_dict(torch.load("epoch_40.pt")[name])
    losses = []
    for epoch in range(start, stop):
        if epoch == 40 and not restore:
            torch.save({name: part.state_dict() for name, part in parts.items()}, "epoch_40.pt")
        for inputs, targets in zip(x.split(32), y.split(32), strict=True):
            optimizer.zero_grad()
            nn.functional.mse_loss(model(inputs), targets).backward()
            optimizer.step()
        losses.append(nn.functional.mse_loss(model(x), y).item())
    return losses


whole = run(0, 60)
restored, forgotten = run(40, 60, ("model", "optimizer")), run(40, 60, ("model",))
print(restored == whole[40:])
#> True
plt.figure(figsize=(6, 2.8), layout="constrained")
plt.semilogy(range(60), whole, "o", markersize=3, label="uninterrupted")
plt.semilogy(range(40, 60), restored, label="model and optimizer restored")
plt.semilogy(range(40, 60), forgotten, label="model restored, new optimizer")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
