"""给自己的一段代码起名字 | Give a part of your code a name"""

import os

import torch
from torch import nn
from torch.profiler import profile, record_function

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

model, x = nn.Linear(64, 64), torch.randn(32, 64)
with profile() as prof:
    for _ in range(3):
        with record_function("## forward"):
            loss = model(x).square().mean()
        with record_function("## backward"):
            loss.backward()
for row in prof.key_averages():
    if row.key.startswith("##"):
        print(row.key, row.count)
        #> ## forward 3
        #> ## backward 3
