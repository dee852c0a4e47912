"""20 层之后还剩多大：三种初始化 | What is left after 20 layers: three initializations

alt: 左图 tanh：标准差 0.01 很快归零，Xavier 平稳；右图 ReLU：Xavier 逐层减小，Kaiming 平稳 | Left, tanh: std 0.01 vanishes, Xavier holds; right, ReLU: Xavier shrinks, Kaiming holds
"""

import matplotlib.pyplot as plt
import torch
from torch import nn

INITIALIZERS = {
    "normal, std 0.01": lambda w: nn.init.normal_(w, std=0.01),
    "Xavier": nn.init.xavier_normal_,
    "Kaiming": lambda w: nn.init.kaiming_normal_(w, nonlinearity="relu"),
}
torch.manual_seed(0)
figure, axes = plt.subplots(1, 2, figsize=(8, 2.6), sharey=True, layout="constrained")
for ax, act in zip(axes, (torch.tanh, torch.relu), strict=True):
    for name, fill in INITIALIZERS.items():
        x, sizes = torch.randn(256, 256), []
        for _ in range(20):
            x = act(x @ fill(torch.empty(256, 256)).T)
            sizes.append(x.std())
        ax.semilogy(range(1, 21), sizes, "o-", markersize=3, label=name)
    ax.set(title=act.__name__, xlabel="layer", ylim=(1e-12, 10))
axes[0].set_ylabel("std of the output")
axes[1].legend(fontsize=8)
plt.show()
