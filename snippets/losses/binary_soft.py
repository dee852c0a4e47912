"""软标签：目标可以是 0 到 1 之间的数 | Soft targets: any number from 0 to 1"""

import torch
from torch import nn

target = torch.tensor([0.9])  # 十个人里九个说“是” | nine of ten people said yes
for probability in (0.5, 0.9, 0.99):
    loss = nn.BCELoss()(torch.tensor([probability]), target)
    print(f"predicted {probability:.2f}: loss {loss:.4f}")
    #> predicted 0.50: loss 0.6931
    #> predicted 0.90: loss 0.3251
    #> predicted 0.99: loss 0.4696
logit = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([logit], lr=1.0)
for _ in range(500):
    loss = nn.BCEWithLogitsLoss()(logit, target)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
print(f"learned {logit.sigmoid().item():.3f}, loss {loss.item():.4f}")  # 到了最低点也不是 0 | not 0 even at the minimum
#> learned 0.900, loss 0.3251
