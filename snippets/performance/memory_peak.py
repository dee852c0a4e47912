"""一步的峰值，前后各占多少 | The peak of a step, and what stays

needs: cuda
"""

import torch
from torch import nn

model, x = nn.Sequential(nn.Linear(4096, 4096), nn.ReLU(), nn.Linear(4096, 10)).cuda(), torch.randn(8192, 4096).cuda()
torch.cuda.reset_peak_memory_stats()
before = torch.cuda.memory_allocated()
loss = model(x).sum()
forward = torch.cuda.memory_allocated()  # 激活值都在 | activations are there
loss.backward()
after = torch.cuda.memory_allocated()  # 激活值没了，多了梯度 | activations are gone, gradients are there
print(before < after < forward <= torch.cuda.max_memory_allocated())
#> True
print(torch.cuda.memory_summary(abbreviated=True).splitlines()[1].strip("| "))
#> PyTorch CUDA memory summary, device ID 0
