"""激活值暂放到 CPU | Activations wait on the CPU"""

import torch
from torch import nn

device = torch.accelerator.current_accelerator(check_available=True) or torch.device("cpu")
torch.manual_seed(0)
model, x = nn.Sequential(nn.Linear(16, 16), nn.Tanh(), nn.Linear(16, 1)).to(device), torch.randn(4, 16).to(device)
model(x).sum().backward()
plain = model[0].weight.grad.clone()
model.zero_grad()
with torch.autograd.graph.save_on_cpu(pin_memory=device.type == "cuda"):  # 反向时搬回来 | moved back in backward
    loss = model(x).sum()
loss.backward()
print(torch.equal(model[0].weight.grad, plain))
#> True
