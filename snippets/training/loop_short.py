"""最短的完整训练循环 | The shortest complete training loop"""

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
digits = load_digits()  # 1,797 张 8×8 手写数字 | 1,797 handwritten digits of 8×8
data = TensorDataset(torch.tensor(digits.data, dtype=torch.float32) / 16, torch.tensor(digits.target))
torch.manual_seed(0)
train_set, test_set = random_split(data, [1347, 450])
train_loader, test_loader = DataLoader(train_set, batch_size=64, shuffle=True), DataLoader(test_set, batch_size=450)
model = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10)).to(device)
loss_fn, optimizer = nn.CrossEntropyLoss(), torch.optim.Adam(model.parameters(), lr=1e-3)

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

    model.eval()
    correct = 0
    with torch.inference_mode():
        for images, labels in test_loader:
            images, labels = images.to(device), labels.to(device)
            correct += (model(images).argmax(dim=1) == labels).sum().item()
    if epoch in (1, 5, 10):
        print(f"epoch {epoch:2}: loss {total / len(train_set):.3f}, test accuracy {correct / len(test_set):.1%}")
        #> epoch  1: loss 2.261, test accuracy 45.8%
        #> epoch  5: loss 1.311, test accuracy 85.8%
        #> epoch 10: loss 0.550, test accuracy 91.3%
