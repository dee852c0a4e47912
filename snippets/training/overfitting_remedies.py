"""一千张图片：dropout、权重衰减、更多数据 | A thousand pictures: dropout, weight decay, more data

needs: data fashion-mnist
"""

import os

import torch
from torch import nn
from torchvision.datasets import FashionMNIST

data = FashionMNIST(os.environ.get("DATA_DIR", "data"), train=True, download=True)
images, labels = data.data[:12000].flatten(1) / 255, data.targets[:12000]
val = slice(10000, 12000)


def accuracies(count=1000, dropout=0.0, weight_decay=0.0):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Dropout(dropout), nn.Linear(256, 10))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=weight_decay)
    for _ in range(500):  # 步数都一样 | the same number of steps for all
        batch = torch.randint(count, (100,))
        loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    with torch.inference_mode():
        parts = (slice(0, count), val)
        return [(model(images[part]).argmax(dim=1) == labels[part]).float().mean().item() for part in parts]


settings = {
    "nothing": {},
    "dropout 0.5": {"dropout": 0.5},
    "weight decay 3": {"weight_decay": 3.0},
    "10000 pictures": {"count": 10000},
}
for name, options in settings.items():
    training, validation = accuracies(**options)
    print(f"{name:15} training {training:.3f}, validation {validation:.3f}, gap {training - validation:.3f}")
    #> ?
