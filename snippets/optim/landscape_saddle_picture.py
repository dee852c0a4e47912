"""极小值和鞍点 | A minimum and a saddle point

alt: 左：碗形曲面，一个极小值；右：马鞍形曲面，一个方向升，一个方向降 | Left: a bowl with a minimum; right: a saddle that rises one way and falls the other
"""

import matplotlib.pyplot as plt
import torch

x, y = torch.meshgrid(torch.linspace(-1, 1, 13), torch.linspace(-1, 1, 13), indexing="xy")
figure = plt.figure(figsize=(7, 2.8), layout="constrained")
for column, (title, z) in enumerate([("minimum", x**2 + y**2), ("saddle point", x**2 - y**2)], 1):
    ax = figure.add_subplot(1, 2, column, projection="3d")
    ax.plot_wireframe(x.numpy(), y.numpy(), z.numpy(), color="C0", linewidth=0.6)
    ax.scatter([0], [0], [0], color="C1", s=40)
    ax.set(title=title, xlabel="x", ylabel="y", xticks=[-1, 0, 1], yticks=[-1, 0, 1], zticks=[])
plt.show()
