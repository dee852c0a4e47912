"""torch.cuda.amp 改成 torch.amp | torch.cuda.amp is torch.amp now"""

import warnings

import torch

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.cuda.amp.autocast(enabled=False)
    torch.cuda.amp.GradScaler(enabled=False)
for w in caught:
    print(w.category.__name__, w.message)
    #> FutureWarning `torch.cuda.amp.autocast(args...)` is deprecated. Please use `torch.amp.autocast('cuda', args...)` instead.
    #> FutureWarning `torch.cuda.amp.GradScaler(args...)` is deprecated. Please use `torch.amp.GradScaler('cuda', args...)` instead.
with torch.autocast("cpu", dtype=torch.bfloat16):
    print(torch.amp.GradScaler("cpu").is_enabled())
    #> True
