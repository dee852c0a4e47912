"""找学习率：边训练边加大，看损失在哪里最陡 | Finding a rate: raise it while training and see where the loss falls fastest

alt: 学习率从 1e-5 升到 10，损失先平、后降、最后爆炸 | As the rate rises from 1e-5 to 10, the loss is flat, falls, then explodes
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.SGD(model.parameters(), lr=1e-5, momentum=0.9)
scheduler = torch.optim.lr_scheduler.ExponentialLR(optimizer, gamma=10 ** (6 / 150))  # 150 步，10^6 倍 | 10^6-fold in 150 steps
rates, losses = [], []
for _ in range(150):
    batch = torch.randint(len(labels), (64,))
    loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    rates.append(scheduler.get_last_lr()[0])
    losses.append(loss.item())
    scheduler.step()
plt.figure(figsize=(6, 2.6), layout="constrained")
plt.semilogx(rates, losses, color="C1")
plt.xlabel("learning rate")
plt.ylabel("loss")
plt.ylim(0, 6)
plt.show()
