"""混合精度不再分设备的模块 | Mixed precision without a module per device"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    with torch.cuda.amp.autocast(enabled=False):
        pass
print(caught[0].message)
#> `torch.cuda.amp.autocast(args...)` is deprecated. Please use `torch.amp.autocast('cuda', args...)` instead.
x = torch.ones(2, 2)
with torch.autocast("cpu", dtype=torch.bfloat16):
    print((x @ x).dtype)
    #> torch.bfloat16
