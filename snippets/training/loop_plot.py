"""画训练与验证损失，最短的写法 | Plot training and validation loss, the shortest way

alt: 训练损失与验证损失随轮数下降的两条曲线 | Two curves: training and validation loss against the epoch
"""

import matplotlib.pyplot as plt
import torch
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
val = slice(1200, 1797)  # 前 1,200 张训练 | the first 1,200 are for training
torch.manual_seed(0)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)

train_losses, val_losses = [], []  # 每轮各记一个数 | one number each for every epoch
for _ in range(20):
    total = 0.0
    for batch in torch.randperm(1200).split(64):
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(batch)
    train_losses.append(total / 1200)
    with torch.inference_mode():
        val_losses.append(nn.functional.cross_entropy(model(images[val]), labels[val]).item())

plt.figure(figsize=(5, 2.8), layout="constrained")
plt.plot(range(1, 21), train_losses, label="training")
plt.plot(range(1, 21), val_losses, label="validation")
plt.xlabel("epoch")
plt.ylabel("loss")
plt.legend()
plt.show()
