"""初始化管的是方差 | Initialization is about variance"""

import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(1000, 256)
for name, init in {
    "std 1": lambda weight: nn.init.normal_(weight, std=1.0),
    "std 0.01": lambda weight: nn.init.normal_(weight, std=0.01),
    "default": lambda weight: None,
    "Kaiming": lambda weight: nn.init.kaiming_normal_(weight, nonlinearity="relu"),
}.items():
    h = x
    for _ in range(10):
        layer = nn.Linear(256, 256, bias=False)
        init(layer.weight)
        h = layer(h).relu()
    print(f"{name:9} standard deviation after 10 layers: {h.std():.0e}")
    #> std 1     standard deviation after 10 layers: 2e+10
    #> std 0.01  standard deviation after 10 layers: 3e-10
    #> default   standard deviation after 10 layers: 1e-04
    #> Kaiming   standard deviation after 10 layers: 1e+00
print(nn.Linear(256, 10).weight.abs().max() <= 1 / 256**0.5)  # 默认的界 | the default bound
#> tensor(True)
