"""线性回归，用 torch.nn | Linear regression with torch.nn"""

import torch
from torch import nn
from torch.utils.data import DataLoader, TensorDataset

torch.manual_seed(0)
features = torch.randn(100, 2)
labels = (features @ torch.tensor([2.0, -3.4]) + 4.2 + 0.01 * torch.randn(100)).unsqueeze(1)  # (100, 1)

loader = DataLoader(TensorDataset(features, labels), batch_size=10, shuffle=True)
net = nn.Linear(2, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
for _ in range(30):
    for x, y in loader:
        loss = nn.functional.mse_loss(net(x), y) / 2
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
print(net.weight.data, net.bias.data)
#> tensor([[ 2.0008, -3.3990]]) tensor([4.2001])
