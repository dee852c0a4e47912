"""谁分配了内存 | Which operation allocates memory"""

import os

import torch
from torch import nn
from torch.profiler import profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

model, x = nn.Sequential(nn.Linear(256, 1024), nn.ReLU(), nn.Linear(1024, 10)), torch.randn(64, 256)
with profile(profile_memory=True) as prof:
    y = model(x)
for row in prof.key_averages():
    if row.self_cpu_memory_usage > 0:
        print(row.key, row.self_cpu_memory_usage, "bytes")
        #> aten::addmm 264704 bytes
        #> aten::clamp_min 262144 bytes
