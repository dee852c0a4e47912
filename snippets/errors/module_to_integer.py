"""模块不能变成整数 | A module cannot become integers"""

import torch
from torch import nn

model = nn.Linear(2, 1)
try:
    model.to(torch.int64)
except TypeError as e:
    print(e)
    #> nn.Module.to only accepts floating point or complex dtypes, but got desired dtype=torch.int64
print(model.to(torch.float64).weight.dtype, model.float().weight.dtype)
#> torch.float64 torch.float32
try:
    model.device
except AttributeError as e:
    print(e)
    #> 'Linear' object has no attribute 'device'
print(next(model.parameters()).device)
#> cpu
