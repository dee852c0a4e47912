"""优化器的状态跟着参数走 | The state of an optimizer goes where the parameters are

needs: accelerator
"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator()
net = nn.Linear(3, 2)
optimizer = torch.optim.Adam(net.parameters())
net(torch.ones(1, 3)).sum().backward()
optimizer.step()
torch.save(optimizer.state_dict(), "optimizer.pt")

moved = nn.Linear(3, 2).to(device)  # 先搬模型，再建优化器 | move the model, then make the optimizer
optimizer = torch.optim.Adam(moved.parameters())
optimizer.load_state_dict(torch.load("optimizer.pt", map_location="cpu"))
print(optimizer.state[moved.weight]["exp_avg"].device == moved.weight.device)
#> True
