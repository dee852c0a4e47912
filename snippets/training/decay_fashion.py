"""少量衣物图片：权重衰减取多大 | A few pictures of clothes: how much weight decay

needs: data fashion-mnist
timeout: 240
"""

import os

import torch
from torch import nn
from torchvision.datasets import FashionMNIST

data = FashionMNIST(os.environ.get("DATA_DIR", "data"), train=True, download=True)
images, labels = data.data[:3000].flatten(1) / 255, data.targets[:3000]
train, val = slice(0, 1000), slice(1000, 3000)
for decay in (0.0, 0.1, 1.0, 10.0):
    torch.manual_seed(0)
    model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.AdamW(model.parameters(), lr=1e-3, weight_decay=decay)
    for _ in range(20):
        for batch in torch.randperm(1000).split(50):
            loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
    with torch.inference_mode():
        logits = model(images)
    seen, held_out = (nn.functional.cross_entropy(logits[part], labels[part]).item() for part in (train, val))
    accuracy = (logits[val].argmax(dim=1) == labels[val]).float().mean().item()
    print(f"decay {decay:4}: training loss {seen:.2f}, validation loss {held_out:.2f}, accuracy {accuracy:.2f}")
    #> decay  0.0: training loss 0.18, validation loss 0.60, accuracy 0.80
    #> decay  0.1: training loss 0.19, validation loss 0.60, accuracy 0.80
    #> decay  1.0: training loss 0.25, validation loss 0.59, accuracy 0.79
    #> decay 10.0: training loss 0.64, validation loss 0.75, accuracy 0.76
