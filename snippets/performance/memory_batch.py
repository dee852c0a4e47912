"""自动找放得下的批量 | Finding a batch that fits

needs: cuda
alone: yes
timeout: 120
"""

import torch
from torch import nn


def step(model, batch):
    model(torch.randn(batch, 4096, device="cuda")).sum().backward()
    model.zero_grad()


model = nn.Sequential(*(layer for _ in range(8) for layer in (nn.Linear(4096, 4096), nn.ReLU()))).cuda()
batch = 2**20
while True:
    try:
        step(model, batch)
        break
    except torch.OutOfMemoryError:
        batch //= 2  # 在 except 外面再试，旧的图才放得掉 | try again outside of except: the old graph is freed
print(batch >= 2**10)
#> True
torch.cuda.reset_peak_memory_stats()
step(model, batch)
print(torch.cuda.max_memory_allocated() <= torch.cuda.get_device_properties(0).total_memory)
#> True
