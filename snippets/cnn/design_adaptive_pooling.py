"""线性层之前先池化成 1×1 | Pool to 1×1 before the linear layer"""

import torch
from torch import nn

x = torch.rand(2, 8, 7, 5)
for pool in (nn.AdaptiveAvgPool2d(1), nn.AdaptiveMaxPool2d(1)):
    print(tuple(pool(x).shape), tuple(pool(x).flatten(1).shape))
    #> (2, 8, 1, 1) (2, 8)
    #> (2, 8, 1, 1) (2, 8)
print(torch.allclose(nn.AdaptiveAvgPool2d(1)(x).flatten(1), x.mean(dim=(2, 3))))
#> True

with torch.device("meta"):
    flattened = nn.Linear(512 * 7 * 7, 4096, bias=False)
    pooled = nn.Linear(512, 4096, bias=False)
print(f"{flattened.weight.numel():,}  {pooled.weight.numel():,}")
#> 102,760,448  2,097,152
