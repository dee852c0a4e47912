"""让一段代码里的张量都建在某个设备上 | A stretch of code whose tensors live on one device"""

import torch
from torch import nn

with torch.device("meta"):
    x, model = torch.zeros(1000, 1000), nn.Linear(1000, 1000)
print(x.device, model.weight.device, torch.zeros(1).device)
#> meta meta cpu
torch.set_default_device("meta")  # 从此往后 | from here on
print(torch.zeros(1).device)
#> meta
torch.set_default_device("cpu")
print(torch.zeros_like(x).device)  # *_like 跟着原来的 | *_like follows the original
#> meta
