"""先读到 CPU，再把模型搬过去 | Load to the CPU, then move the model"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.save(nn.Linear(3, 2).to(device).state_dict(), "net.pt")

net = nn.Linear(3, 2)
net.load_state_dict(torch.load("net.pt", map_location="cpu"))
net.to(device)
print(net.weight.device == torch.empty(0, device=device).device)
#> True

there = nn.Linear(3, 2).to(device)
there.load_state_dict(torch.load("net.pt", map_location="cpu"))  # 复制时自己搬 | copying moves the values
print(torch.equal(there.weight, net.weight), there.weight.device == net.weight.device)
#> True True
