"""训练循环的骨架 | The skeleton of a training loop"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
inputs = torch.randn(600, 20)
data = TensorDataset(inputs, (inputs[:, 0] > 0).long())
train_set, test_set = torch.utils.data.random_split(data, [500, 100])
train_loader = DataLoader(train_set, batch_size=32, shuffle=True)
test_loader = DataLoader(test_set, batch_size=100)
model = nn.Sequential(nn.Linear(20, 32), nn.ReLU(), nn.Linear(32, 2)).to(device)
loss_fn = nn.CrossEntropyLoss()
optimizer = torch.optim.AdamW(model.parameters(), lr=1e-2)
for epoch in range(3):
    model.train()
    for x, y in train_loader:
        x, y = x.to(device), y.to(device)
        loss = loss_fn(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    model.eval()
    correct = 0
    with torch.inference_mode():
        for x, y in test_loader:
            correct += (model(x.to(device)).argmax(dim=1).cpu() == y).sum().item()
    print(f"epoch {epoch}: accuracy {correct / len(test_set):.2f}")
    #> epoch 0: accuracy ...
    #> epoch 1: accuracy ...
    #> epoch 2: accuracy ...
print(correct / len(test_set) > 0.85)
#> True
