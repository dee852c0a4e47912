"""GPU 上的内核 | The kernels on a GPU

needs: cuda
"""

import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

model, x = nn.Linear(1024, 1024).cuda(), torch.randn(256, 1024, device="cuda")
model(x)  # 热身 | warm-up
with profile(activities=[ProfilerActivity.CPU, ProfilerActivity.CUDA]) as prof:
    for _ in range(10):
        model(x)
print(prof.key_averages().table(sort_by="self_device_time_total", row_limit=5))
#> ...
