"""softmax 回归，用 torch.nn | Softmax regression with torch.nn"""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

digits = load_digits()
images = torch.tensor(digits.images, dtype=torch.float32).unsqueeze(1) / 16  # (1797, 1, 8, 8)
labels = torch.tensor(digits.target)
order = torch.randperm(len(labels), generator=torch.Generator().manual_seed(0))
test, train = order[:450], order[450:]

torch.manual_seed(0)
net = nn.Sequential(nn.Flatten(), nn.Linear(64, 10))  # 没有 softmax 层 | no softmax layer
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.SGD(net.parameters(), lr=0.5)
loader = DataLoader(TensorDataset(images[train], labels[train]), batch_size=64, shuffle=True)
for _ in range(30):
    for x, y in loader:
        loss = loss_fn(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
with torch.inference_mode():
    print((net(images[test]).argmax(dim=1) == labels[test]).float().mean() > 0.94)
    #> tensor(True)
