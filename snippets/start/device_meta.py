"""meta：只有形状 | meta: shapes and nothing else"""

import torch
from torch import nn

with torch.device("meta"):
    model = nn.Sequential(nn.Linear(4096, 4096), nn.ReLU(), nn.Linear(4096, 10))
    print(model(torch.empty(64, 4096)).shape)
    #> torch.Size([64, 10])
try:
    model[2].weight.tolist()
except (RuntimeError, NotImplementedError) as e:
    print(str(e).splitlines()[0])
    #> Cannot copy out of meta tensor; no data!
try:
    model.to("cpu")
except NotImplementedError as e:
    print(str(e).split(". ")[0])
    #> Cannot copy out of meta tensor; no data! Please use torch.nn.Module.to_empty() instead of torch.nn.Module.to() when moving module from meta to a different device.
model = model.to_empty(device="cpu")  # 内容没有初始化，接着要加载或初始化 | uninitialized: load or initialize next
print(model[2].weight.device)
#> cpu
