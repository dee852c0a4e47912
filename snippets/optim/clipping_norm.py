"""按总长度裁剪梯度 | Clip gradients by their total norm"""

import torch
from torch import nn

torch.manual_seed(0)
model = nn.Sequential(nn.Linear(10, 10), nn.Linear(10, 1))
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
loss = (100 * model(torch.randn(32, 10))).square().mean()
optimizer.zero_grad()
loss.backward()
before = nn.utils.clip_grad_norm_(model.parameters(), max_norm=1.0)  # 在 backward 和 step 之间 | between backward and step
optimizer.step()
after = nn.utils.get_total_norm([p.grad for p in model.parameters()])
print(f"{before:.0f} -> {after:.3f}")
#> 16867 -> 1.000
