"""两个问题的答案：打乱的标签、重复的数据 | The answers: shuffled labels, data doubled by copying"""

import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
generator = torch.Generator().manual_seed(0)
order = torch.randperm(len(labels), generator=generator)
val, train = order[:450], order[450:570]  # 120 张训练 | 120 images to train on
shuffled = labels[train][torch.randperm(120, generator=generator)]


def accuracies(x, y):
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 256), nn.ReLU(), nn.Linear(256, 10))
    optimizer = torch.optim.Adam(net.parameters(), lr=3e-3)
    for _ in range(200):
        loss = F.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        pairs = ((x, y), (images[val], labels[val]))
        return [f"{(net(a).argmax(dim=1) == b).float().mean().item():.2f}" for a, b in pairs]


print("true labels:     training, validation", accuracies(images[train], labels[train]))
#> true labels:     training, validation ['1.00', '0.91']
print("shuffled labels: training, validation", accuracies(images[train], shuffled))
#> shuffled labels: training, validation ['1.00', '0.10']
twice = train.repeat(2)
print("each image twice:", accuracies(images[twice], labels[twice]))
#> each image twice: ['1.00', '0.91']
