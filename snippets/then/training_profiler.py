"""性能分析 | Profiling"""

import torch
from torch.profiler import ProfilerActivity, profile

try:
    torch.autograd.profiler.profile(use_cuda=True)
except TypeError as e:
    print(e)
    #> profile.__init__() got an unexpected keyword argument 'use_cuda'
x = torch.ones(64, 64)
with profile(activities=[ProfilerActivity.CPU]) as prof:
    x @ x
print("aten::mm" in {event.key for event in prof.key_averages()})
#> True
