"""老写法 .data：能改，但不记版本号 | The old .data: it edits, and no version is counted"""

import torch
from torch import nn

layer = nn.Linear(2, 2)
before = layer.weight._version
layer.weight.data.add_(1)
print(layer.weight._version - before)  # 自动微分不知道改过 | autograd does not know
#> 0
with torch.no_grad():
    layer.weight.add_(1)
print(layer.weight._version - before)
#> 1
