"""一层一层跑，看形状 | Running layer by layer, looking at shapes"""

import torch
from torch import nn

net = nn.Sequential(
    nn.Conv2d(3, 8, 3, stride=2),
    nn.ReLU(),
    nn.AdaptiveAvgPool2d(1),
    nn.Flatten(),
    nn.Linear(8, 10),
)
x = torch.rand(2, 3, 32, 32)
for name, layer in net.named_children():
    x = layer(x)
    print(name, type(layer).__name__, tuple(x.shape))
    #> 0 Conv2d (2, 8, 15, 15)
    #> 1 ReLU (2, 8, 15, 15)
    #> 2 AdaptiveAvgPool2d (2, 8, 1, 1)
    #> 3 Flatten (2, 8)
    #> 4 Linear (2, 10)
