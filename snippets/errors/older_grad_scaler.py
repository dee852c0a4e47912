"""torch.amp 里没有 GradScaler | torch.amp has no GradScaler"""

import torch

try:
    scaler = torch.amp.GradScaler("cuda", enabled=False)
except AttributeError as e:
    print(e)
    scaler = torch.cuda.amp.GradScaler(enabled=False)
print(scaler.get_scale())
#> 1.0
