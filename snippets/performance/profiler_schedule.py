"""长训练只看几步：schedule | A long run, a few steps: schedule"""

import os

import torch
from torch import nn
from torch.profiler import profile, schedule

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

model, x = nn.Linear(8, 8), torch.randn(4, 8)


def report(prof):  # 每个周期结束时调用 | called at the end of each cycle
    steps = [row.key for row in prof.key_averages() if row.key.startswith("ProfilerStep")]
    print("recorded up to step", prof.step_num, steps)
    #> recorded up to step 6 ['ProfilerStep*']


with profile(schedule=schedule(wait=2, warmup=1, active=3, repeat=1), on_trace_ready=report) as prof:
    for _ in range(20):
        model(x).sum().backward()
        prof.step()  # 告诉它一步结束了 | says that a step is over
