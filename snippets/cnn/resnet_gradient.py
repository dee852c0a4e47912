"""梯度传到第一层还剩多少 | What is left of the gradient at the first layer

alt: 没有残差连接时梯度随深度消失或爆炸，有残差连接时变化小得多 | Without shortcuts the gradient vanishes or explodes with depth; with them it changes far less
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
digits = load_digits()
images = torch.tensor(digits.images[:64], dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target[:64])


class Block(nn.Module):
    def __init__(self, norm, shortcut):
        super().__init__()
        conv = [nn.Conv2d(16, 16, 3, padding=1) for _ in range(2)]
        self.body = nn.Sequential(conv[0], norm(16), nn.ReLU(), conv[1], norm(16))
        self.shortcut = shortcut

    def forward(self, x):
        return F.relu(self.body(x) + x if self.shortcut else self.body(x))


def first_gradient(blocks, norm, shortcut):
    torch.manual_seed(0)
    body = [Block(norm, shortcut) for _ in range(blocks)]
    stem = nn.Conv2d(1, 16, 3, padding=1)
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(16, 10)]
    net = nn.Sequential(stem, nn.ReLU(), *body, *head)
    F.cross_entropy(net(images), labels).backward()
    return stem.weight.grad.norm().item()


depths = (1, 2, 4, 8, 12, 16)
figure, axes = plt.subplots(1, 2, figsize=(7, 2.8), layout="constrained", sharey=True)
for ax, norm in zip(axes, (nn.Identity, nn.BatchNorm2d), strict=True):
    for shortcut, label in ((False, "plain"), (True, "residual")):
        norms = [first_gradient(blocks, norm, shortcut) for blocks in depths]
        ax.plot([2 * blocks for blocks in depths], norms, marker="o", label=label)
        print(f"{norm.__name__:11} {label:8} {norms[0]:.0e} -> {norms[-1]:.0e}")
        #> Identity    plain    ...e-03 -> ...e-16
        #> Identity    residual ...e-02 -> ...e-02
        #> BatchNorm2d plain    ...e-01 -> ...e+00
        #> BatchNorm2d residual ...e-01 -> ...e-01
    title = "no normalization" if norm is nn.Identity else "batch normalization"
    ax.set(yscale="log", xlabel="convolutions", title=title)
axes[0].set_ylabel("gradient of the first layer")
axes[1].legend()
plt.show()
