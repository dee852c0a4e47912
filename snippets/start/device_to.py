"""张量的 to 返回新的，模块的 to 改自己 | to of a tensor returns a new one, to of a module changes itself"""

import torch
from torch import nn

x = torch.ones(3)
x.to("meta")
print(x.device)  # 没接住结果，x 还在原处 | the result was not kept: x is where it was
#> cpu
x = x.to("meta")
print(x.device)
#> meta
print(x.to("meta") is x)  # 已经在那里，就返回自己 | already there: returns itself
#> True

model = nn.BatchNorm1d(3)
weight, mean = model.weight, model.running_mean
print(model.to(torch.float64) is model, model.weight.dtype)
#> True torch.float64
print(model.weight is weight, model.running_mean is mean)  # 参数，缓冲区 | parameter, buffer
#> True False
print(model.to("meta").weight is weight)
#> False
