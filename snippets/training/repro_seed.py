"""同一个种子，同一次训练 | The same seed, the same training"""

import random

import numpy as np
import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset


def seed_everything(seed):
    random.seed(seed)
    np.random.seed(seed)
    torch.manual_seed(seed)  # 所有设备 | all devices


def train():
    net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Dropout(0.2), nn.Linear(8, 1))
    optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
    data = TensorDataset(torch.randn(64, 4), torch.randn(64, 1))
    for x, y in DataLoader(data, batch_size=16, shuffle=True):
        loss = (net(x) - y).square().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item()


losses = []
for seed in (0, 0, 1):
    seed_everything(seed)
    losses.append(train())
print(losses[0] == losses[1], losses[0] == losses[2])
#> True False
