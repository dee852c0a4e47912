"""自己挑要看的列 | Choosing the columns

alone: yes
"""

import os

import torch
from torch import nn
from torch.profiler import profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

torch.set_num_threads(1)
model = nn.Sequential(nn.Linear(256, 256), nn.ReLU(), nn.Linear(256, 10))
x = torch.randn(64, 256)
model(x)  # 热身 | warm-up
with profile() as prof:  # 默认有什么看什么：CPU，有 GPU 就加上 | by default all there is: the CPU, and a GPU if any
    for _ in range(10):
        model(x)
rows = [row for row in prof.key_averages() if row.key in ("aten::linear", "aten::addmm", "aten::relu", "aten::clamp_min")]
total = sum(row.self_cpu_time_total for row in rows)
for row in sorted(rows, key=lambda row: row.key):
    print(
        f"{row.key:15} calls {row.count}  itself {row.self_cpu_time_total / total:.0%}  with callees {row.cpu_time_total / total:.0%}"
    )
    #> aten::addmm     ...
    #> aten::clamp_min ...
    #> aten::linear    ...
    #> aten::relu      ...
