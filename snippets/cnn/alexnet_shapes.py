"""每一层的输出形状与参数 | Output shape and parameters of every layer"""

import torch
from torch import nn

with torch.device("meta"):  # 没有数据，只有形状 | no data, only shapes
    x = torch.empty(1, 1, 224, 224)
    layers = nn.Sequential(
        *[nn.Conv2d(1, 96, 11, stride=4), nn.ReLU(), nn.MaxPool2d(3, 2)],
        *[nn.Conv2d(96, 256, 5, padding=2), nn.ReLU(), nn.MaxPool2d(3, 2)],
        *[nn.Conv2d(256, 384, 3, padding=1), nn.ReLU(), nn.Conv2d(384, 384, 3, padding=1), nn.ReLU()],
        *[nn.Conv2d(384, 256, 3, padding=1), nn.ReLU(), nn.MaxPool2d(3, 2), nn.Flatten()],
        *[nn.Linear(6400, 4096), nn.ReLU(), nn.Dropout(), nn.Linear(4096, 4096), nn.ReLU(), nn.Dropout()],
        nn.Linear(4096, 10),
    )
for layer in layers:
    x = layer(x)
    if not isinstance(layer, (nn.ReLU, nn.Dropout)):  # 这两种不改形状 | these keep the shape
        count = sum(p.numel() for p in layer.parameters())
        print(f"{type(layer).__name__:9} {str(tuple(x.shape)):18} {count:12,}")
        #> Conv2d    (1, 96, 54, 54)          11,712
        #> MaxPool2d (1, 96, 26, 26)               0
        #> Conv2d    (1, 256, 26, 26)        614,656
        #> MaxPool2d (1, 256, 12, 12)              0
        #> Conv2d    (1, 384, 12, 12)        885,120
        #> Conv2d    (1, 384, 12, 12)      1,327,488
        #> Conv2d    (1, 256, 12, 12)        884,992
        #> MaxPool2d (1, 256, 5, 5)                0
        #> Flatten   (1, 6400)                     0
        #> Linear    (1, 4096)            26,218,496
        #> Linear    (1, 4096)            16,781,312
        #> Linear    (1, 10)                  40,970

convolutions = sum(p.numel() for p in layers[:13].parameters())
total = sum(p.numel() for p in layers.parameters())
print(f"{total:,} parameters, {1 - convolutions / total:.0%} of them in the linear layers")
#> 46,764,746 parameters, 92% of them in the linear layers
