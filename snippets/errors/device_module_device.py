"""模块没有 device | A module has no device"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(2, 2), nn.ReLU())
for name in ("device", "is_cuda", "dtype"):
    try:
        getattr(model, name)
    except AttributeError as e:
        print(e)
        #> 'Sequential' object has no attribute 'device'
        #> 'Sequential' object has no attribute 'is_cuda'
        #> 'Sequential' object has no attribute 'dtype'
first = next(model.parameters())
print(first.device, first.dtype)
#> cpu torch.float32
print({p.device for p in model.parameters()} == {torch.device("cpu")})
#> True
