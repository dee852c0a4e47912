"""数据越多，差距越小 | The more data, the smaller the gap

alt: 训练样本从 20 增到 1280，测试准确率上升，与训练准确率的差距缩小 | From 20 to 1280 training samples, test accuracy rises towards training accuracy
"""

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F
from sklearn.datasets import load_digits
from torch import nn

digits = load_digits()
images, labels = torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, rest = order[:450], order[450:]
sizes, rows = (20, 80, 320, 1280), []
for size in sizes:
    train = rest[:size]
    torch.manual_seed(0)
    net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
    optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
    for _ in range(100):
        loss = F.cross_entropy(net(images[train]), labels[train])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.inference_mode():
        rows.append([(net(images[part]).argmax(dim=1) == labels[part]).float().mean().item() for part in (train, test)])
print([f"{test_accuracy:.2f}" for _, test_accuracy in rows])
#> ['0.71', '0.83', '0.95', '0.97']
plt.figure(figsize=(5, 2.6), layout="constrained")
plt.semilogx(sizes, rows, "o-", label=["training", "test"])
plt.xlabel("training samples")
plt.ylabel("accuracy")
plt.legend()
plt.show()
