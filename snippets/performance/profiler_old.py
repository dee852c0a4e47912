"""老的写法 | The old form"""

import os

import torch

os.environ["KINETO_LOG_LEVEL"] = "99"  # 少写日志 | less logging

with torch.autograd.profiler.profile() as prof:  # 还能用 | it still works
    torch.ones(3).add(1)
print(prof.key_averages()[0].key)
#> aten::ones
try:
    import torch.utils.bottleneck

    print("torch.utils.bottleneck is there")
except ImportError as e:
    print(e)
    #> No module named 'torch.utils.bottleneck'
