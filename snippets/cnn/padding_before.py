"""设计网络：先在 meta 上走一遍 | Designing a net: walk through it on meta first"""

import torch
from torch import nn

with torch.device("meta"):  # 不占内存，不做计算 | no memory, no computation
    layers = [
        nn.Conv2d(3, 32, 7, stride=2, padding=3),
        nn.MaxPool2d(3, stride=2, padding=1),
        nn.Conv2d(32, 64, 3, padding=1),
        nn.Conv2d(64, 128, 3, stride=2, padding=1),
    ]
    x = torch.empty(1, 3, 224, 224)
for layer in layers:
    x = layer(x)
    print(f"{type(layer).__name__:9}", tuple(x.shape))
    #> Conv2d    (1, 32, 112, 112)
    #> MaxPool2d (1, 32, 56, 56)
    #> Conv2d    (1, 64, 56, 56)
    #> Conv2d    (1, 128, 28, 28)
print(torch.flatten(x, 1).shape[1], "features for the linear layer")
#> 100352 features for the linear layer
