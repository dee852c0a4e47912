"""哪个运算最费时间 | Which operation takes the time

alone: yes
"""

import os

import torch
from torch import nn
from torch.profiler import ProfilerActivity, profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

torch.set_num_threads(1)
model = nn.Sequential(nn.Conv2d(3, 16, 3), nn.ReLU(), nn.Flatten(), nn.Linear(16 * 30 * 30, 10))
images = torch.randn(32, 3, 32, 32)
model(images)  # 热身 | warm-up
with profile(activities=[ProfilerActivity.CPU]) as prof:
    for _ in range(10):
        model(images)
table = prof.key_averages().table(sort_by="self_cpu_time_total", row_limit=5, max_name_column_width=30)
for line in table.splitlines():
    print(line[:70])  # 右边还有几列，最后是次数 | more columns follow, the number of calls last
    #> ...
