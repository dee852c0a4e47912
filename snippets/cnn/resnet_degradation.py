"""加深之后训练反而更差 | Deeper trains worse, without shortcuts

timeout: 120
alt: 训练损失：40 层的普通网络几乎不降，残差网络比浅的还快 | Training loss: 40 plain layers hardly learn, 40 residual ones learn faster than 8
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

torch.set_num_threads(1)
digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16
labels = torch.tensor(digits.target)


class Block(nn.Module):
    def __init__(self, shortcut):
        super().__init__()
        conv = [nn.Conv2d(8, 8, 3, padding=1, bias=False) for _ in range(2)]
        norm = [nn.BatchNorm2d(8) for _ in range(2)]
        self.body = nn.Sequential(conv[0], norm[0], nn.ReLU(), conv[1], norm[1])
        self.shortcut = shortcut

    def forward(self, x):
        return F.relu(self.body(x) + x if self.shortcut else self.body(x))


def losses(blocks, shortcut):
    torch.manual_seed(0)
    body = [Block(shortcut) for _ in range(blocks)]
    head = [nn.AdaptiveAvgPool2d(1), nn.Flatten(), nn.Linear(8, 10)]
    net = nn.Sequential(nn.Conv2d(1, 8, 3, padding=1), *body, *head)
    optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3)
    history = []
    for _ in range(80):
        index = torch.randint(len(images), (32,))
        loss = F.cross_entropy(net(images[index]), labels[index])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        history.append(loss.item())
    return torch.tensor(history).view(-1, 10).mean(dim=1)


figure, ax = plt.subplots(figsize=(6, 3), layout="constrained")
last = {}
for blocks, style in ((4, "--"), (20, "-")):
    for shortcut, name, color in ((False, "plain", "C0"), (True, "residual", "C1")):
        curve = losses(blocks, shortcut)
        last[name, blocks] = curve[-1]
        ax.plot(range(10, 81, 10), curve, style, color=color, label=f"{name}, {2 * blocks} layers")
ax.set(xlabel="step", ylabel="training loss")
ax.legend()
plt.show()
print("plain, deeper is worse:", (last["plain", 20] > last["plain", 4]).item())
#> plain, deeper is worse: True
print("residual, deeper is better:", (last["residual", 20] < last["residual", 4]).item())
#> residual, deeper is better: True
