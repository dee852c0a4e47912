"""先过拟合一批：检查代码对不对 | First overfit one batch: is the code right?"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
images, labels = torch.randn(16, 64), torch.randint(10, (16,))  # 随机标签也背得下来 | even random labels can be learned by heart
net = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
optimizer = torch.optim.Adam(net.parameters(), lr=1e-2)
for _ in range(100):
    loss = F.cross_entropy(net(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(loss < 0.01, (net(images).argmax(dim=1) == labels).all())
#> tensor(True) tensor(True)
