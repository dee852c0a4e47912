"""两个问题的答案：100 个类别、打乱位置 | The answers: 100 classes, and shuffled places"""

import torch
from torch import nn

for n in (10, 100):
    layers = nn.Conv2d(384, n, 3), nn.Conv2d(n, n, 1), nn.Conv2d(n, n, 1)
    count = sum(p.numel() for layer in layers for p in layer.parameters())
    print(f"{n} classes: {count:,}")
    #> 10 classes: 34,790
    #> 100 classes: 365,900

torch.manual_seed(0)
maps, pool = torch.rand(1, 10, 5, 5), nn.AdaptiveAvgPool2d(1)
shuffled = maps.flatten(2)[..., torch.randperm(25)].view(1, 10, 5, 5)
print("same scores:", torch.allclose(pool(maps), pool(shuffled)))
#> same scores: True
