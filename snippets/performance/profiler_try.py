"""两个问题的答案：调用次数、运算次数 | The answers: a number of calls, and a number of operations"""

import os

import torch
from torch import nn
from torch.profiler import profile
from torch.utils.flop_counter import FlopCounterMode

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

net = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), nn.Linear(8, 8))
with profile() as recorded:
    for _ in range(5):
        net(torch.ones(4, 8))
calls = {row.key: row.count for row in recorded.key_averages()}
print({name: calls[name] for name in ("aten::addmm", "aten::relu")})
#> {'aten::addmm': 10, 'aten::relu': 5}

with FlopCounterMode(display=False) as counter, torch.device("meta"):
    torch.ones(100, 200) @ torch.ones(200, 50)
print(f"{counter.get_total_flops():,}")
#> 2,000,000
