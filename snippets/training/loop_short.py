"""最短的完整训练循环 | The shortest complete training loop"""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
data = TensorDataset(torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target))
torch.manual_seed(0)
train_set, val_set, test_set = random_split(data, [1197, 150, 450])
train_loader = DataLoader(train_set, batch_size=64, shuffle=True)
val_loader, test_loader = DataLoader(val_set, batch_size=150), DataLoader(test_set, batch_size=150)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
loss_fn, optimizer = nn.CrossEntropyLoss(), torch.optim.Adam(model.parameters(), lr=1e-3)


def accuracy(loader):
    model.eval()
    with torch.inference_mode():
        right = sum((model(x.to(device)).argmax(dim=1) == y.to(device)).sum().item() for x, y in loader)
    return right / len(loader.dataset)


for epoch in range(1, 11):
    model.train()
    total = 0.0
    for images, labels in train_loader:
        images, labels = images.to(device), labels.to(device)
        loss = loss_fn(model(images), labels)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        total += loss.item() * len(labels)  # 乘回样本数 | weighted by samples

    if epoch in (1, 5, 10):
        print(f"epoch {epoch:2}: loss {total / len(train_set):.3f}, validation accuracy {accuracy(val_loader):.1%}")
        #> epoch  1: loss 2.274, validation accuracy 44.0%
        #> epoch  5: loss 1.392, validation accuracy 85.3%
        #> epoch 10: loss 0.541, validation accuracy 90.7%
print(f"test accuracy, measured once: {accuracy(test_loader):.1%}")
#> test accuracy, measured once: 91.8%
