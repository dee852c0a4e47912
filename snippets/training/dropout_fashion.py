"""少量衣物图片：有没有 dropout | A few pictures of clothes, with and without dropout

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
for p in (0.0, 0.5):
    scores = []
    for seed in (0, 1, 2):
        torch.manual_seed(seed)
        model = nn.Sequential(nn.Linear(784, 256), nn.ReLU(), nn.Dropout(p), nn.Linear(256, 10))
        optimizer = torch.optim.Adam(model.parameters(), lr=1e-3)
        for _ in range(20):
            for batch in torch.randperm(1000).split(50):
                loss = nn.functional.cross_entropy(model(images[batch]), labels[batch])
                optimizer.zero_grad()
                loss.backward()
                optimizer.step()
        model.eval()
        with torch.inference_mode():
            logits = model(images)
        losses = [nn.functional.cross_entropy(logits[part], labels[part]).item() for part in (train, val)]
        accuracy = (logits[val].argmax(dim=1) == labels[val]).float().mean().item()
        scores.append([*losses, accuracy])
    seen, held_out, accuracy = torch.tensor(scores).mean(dim=0).tolist()
    print(f"p={p}: training loss {seen:.2f}, validation loss {held_out:.2f}, accuracy {accuracy:.2f}")
    #> p=0.0: training loss 0.19, validation loss 0.60, accuracy 0.81
    #> p=0.5: training loss 0.28, validation loss 0.57, accuracy 0.80
