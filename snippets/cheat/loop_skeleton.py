"""训练循环的骨架 | The skeleton of a training loop"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset, random_split

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True)
device = device or torch.device("cpu")
inputs = torch.randn(700, 20)
data = TensorDataset(inputs, (inputs[:, 0] > 0).long())
train_set, val_set, test_set = random_split(data, [500, 100, 100])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
val_loader = DataLoader(val_set, batch_size=100)
test_loader = DataLoader(test_set, batch_size=100)
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 2))
model = model.to(device)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)


def accuracy(loader):
    model.eval()
    correct = 0
    with torch.inference_mode():
        for x, y in loader:
            predicted = model(x.to(device)).argmax(dim=1)
            correct += (predicted == y.to(device)).sum().item()
    return correct / len(loader.dataset)


for epoch in range(3):
    model.train()
    for x, y in train_loader:
        x, y = x.to(device), y.to(device)
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    print(f"epoch {epoch}: validation accuracy {accuracy(val_loader):.2f}")
    #> epoch 0: validation accuracy ...
    #> epoch 1: validation accuracy ...
    #> epoch 2: validation accuracy ...
# 只测一次，在一切定下来之后 | once, when everything is decided
print("test accuracy above 0.8:", accuracy(test_loader) > 0.8)
#> test accuracy above 0.8: True
