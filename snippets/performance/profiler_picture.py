"""一个小卷积网络的时间花在哪里 | Where a small convolutional network spends its time

alone: yes
alt: 横条图：训练一步里最费时的八个运算，条长是它自己的时间占全部的百分比 | Bars: the eight operations that take most of a training step, each with its own share of the time in percent
"""

import os

import matplotlib.pyplot as plt
import torch
from torch import nn
from torch.profiler import profile

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

torch.set_num_threads(1)
net = nn.Sequential(
    *[nn.Conv2d(3, 32, 3, padding=1), nn.BatchNorm2d(32), nn.ReLU(), nn.MaxPool2d(2)],
    *[nn.Conv2d(32, 64, 3, padding=1), nn.BatchNorm2d(64), nn.ReLU(), nn.Flatten(), nn.Linear(64 * 16 * 16, 10)],
)
images, labels = torch.randn(16, 3, 32, 32), torch.randint(10, (16,))
optimizer = torch.optim.AdamW(net.parameters())


def step():
    loss = nn.functional.cross_entropy(net(images), labels)
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()


step()  # 热身 | warm-up
with profile() as prof:
    for _ in range(5):
        step()
rows = sorted(prof.key_averages(), key=lambda row: -row.self_cpu_time_total)
total = sum(row.self_cpu_time_total for row in rows)
for row in rows[:3]:
    print(f"{row.self_cpu_time_total / total:.0%}  {row.key}")
    #> ...
    #> ...
    #> ...
shown = rows[:8][::-1]
plt.figure(figsize=(6.5, 2.8), layout="constrained")
plt.barh([row.key.removeprefix("aten::") for row in shown], [100 * row.self_cpu_time_total / total for row in shown])
plt.xlabel("percent of the time of all operations (itself, without callees)")
plt.show()
