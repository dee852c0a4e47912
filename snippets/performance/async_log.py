"""损失在设备上累加，一轮取一次 | Collect losses on the device, read them once an epoch"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
model = nn.Linear(4, 1).to(device)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
total, steps = torch.zeros((), device=device), 50
for _ in range(steps):
    x = torch.randn(32, 4).to(device)
    loss = (model(x) - x.sum(dim=1, keepdim=True)).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    total += loss.detach()  # 不等；loss.item() 每步都等 | no waiting; loss.item() waits at every step
print(f"{total.item() / steps:.2f}")
#> 0.31
