"""同样的数据，train 与 eval 的损失 | One set of data, the loss in train and in eval"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 8)
y = x.sum(dim=1, keepdim=True)
net = nn.Sequential(nn.Linear(8, 64), nn.ReLU(), nn.Dropout(0.5), nn.Linear(64, 1))
optimizer = torch.optim.Adam(net.parameters(), lr=0.01)
for _ in range(200):
    loss = ((net(x) - y) ** 2).mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
with torch.no_grad():
    train_loss = ((net(x) - y) ** 2).mean()
    eval_loss = ((net.eval()(x) - y) ** 2).mean()
print(bool(train_loss > eval_loss))
#> True
