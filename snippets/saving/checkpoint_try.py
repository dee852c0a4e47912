"""两个问题的答案：检查点有多大、多训了一轮 | The answers: the size of a checkpoint, and one epoch too many"""

import torch
from torch import nn

net = nn.Linear(9, 10)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 9)).sum().backward()
optimizer.step()
state = optimizer.state_dict()["state"].values()
moments = sum(t.numel() for s in state for t in s.values() if t.ndim)
print(sum(p.numel() for p in net.parameters()), moments)
#> 100 200

done = [*range(0, 6)]  # 存了 {"epoch": 5} | saved {"epoch": 5}
print(len(done + [*range(5, 10)]), len(done + [*range(5 + 1, 10)]))
#> 11 10
