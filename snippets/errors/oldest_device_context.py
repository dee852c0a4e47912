"""device 不能用在 with 里 | A device cannot be used in with"""

import torch
from torch import nn

device = torch.device("cpu")
try:
    with device:
        layer = nn.Linear(3, 2)
except (AttributeError, TypeError) as e:
    print(e)
    layer = nn.Linear(3, 2, device=device)
print(layer.weight.device)
#> cpu
