"""同一条峡谷，四种走法 | One ravine, four ways down

alt: SGD 震荡着缓慢前进；动量法和 Adam 冲过头再绕回来；RMSprop 先消掉陡的方向，再沿谷底走 | SGD zigzags slowly; momentum and Adam overshoot and come round; RMSprop settles the steep direction, then walks the valley
"""

import matplotlib.pyplot as plt
import torch

OPTIMIZERS = {
    "SGD, lr 0.9": lambda p: torch.optim.SGD(p, lr=0.9),
    "momentum 0.8, lr 0.3": lambda p: torch.optim.SGD(p, lr=0.3, momentum=0.8),
    "RMSprop, lr 0.4": lambda p: torch.optim.RMSprop(p, lr=0.4, alpha=0.9),
    "Adam, lr 0.6": lambda p: torch.optim.Adam(p, lr=0.6),
}
x, y = torch.meshgrid(torch.linspace(-9, 4, 40), torch.linspace(-2.4, 2.4, 30), indexing="xy")
figure, axes = plt.subplots(2, 2, figsize=(8, 4.2), sharex=True, sharey=True, layout="constrained")
for ax, (name, make) in zip(axes.flat, OPTIMIZERS.items(), strict=True):
    w = torch.tensor([-8.0, 1.6], requires_grad=True)
    optimizer, path = make([w]), [w.detach().clone()]
    for _ in range(30):
        optimizer.zero_grad()
        (w[0] ** 2 / 20 + w[1] ** 2).backward()
        optimizer.step()
        path.append(w.detach().clone())
    ax.contour(x, y, x**2 / 20 + y**2, levels=[0.05, 0.3, 1, 2, 3.5], colors="gray", linewidths=0.7)
    ax.plot(*torch.stack(path).T, "o-", color="C1", markersize=3, linewidth=1)
    ax.set_title(name)
plt.show()
