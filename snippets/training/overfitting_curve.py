"""训练损失还在降，验证损失已经在升 | Training loss still falls, validation loss rises

alt: 训练损失一路下降，验证损失先降后升，最低点用竖线标出 | Training loss falls on and on, validation loss falls and then rises; a line marks its minimum
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
validation, train = order[:450], order[450:510]  # 只用 60 张训练 | only 60 images to train on

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=2e-3)
curves = []
for _ in range(80):
    loss = F.cross_entropy(net(images[train]), labels[train])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    with torch.inference_mode():
        curves.append((loss.item(), F.cross_entropy(net(images[validation]), labels[validation]).item()))
losses = torch.tensor(curves)
best = losses[:, 1].argmin().item()
print(best < 79, losses[-1, 0] < 0.02, losses[-1, 1] > losses[best, 1])
#> True tensor(True) tensor(True)
plt.figure(figsize=(5.5, 2.8), layout="constrained")
plt.plot(losses[:, 0], label="training")
plt.plot(losses[:, 1], label="validation")
plt.axvline(best, color="C7", linestyle="dotted", label="stop here")
plt.yscale("log")
plt.xlabel("step")
plt.ylabel("loss")
plt.legend()
plt.show()
