"""哪些层可以不带批量维 | Which layers take input without a batch"""

import torch
from torch import nn

LAYERS = {
    "Linear": (nn.Linear(8, 2), (8,)),
    "Conv2d": (nn.Conv2d(3, 4, 3), (3, 8, 8)),
    "MaxPool2d": (nn.MaxPool2d(2), (3, 8, 8)),
    "LSTM": (nn.LSTM(8, 4), (5, 8)),
    "MultiheadAttention": (nn.MultiheadAttention(8, 2), (5, 8)),
    "BatchNorm2d": (nn.BatchNorm2d(3), (3, 8, 8)),
}
for name, (layer, shape) in LAYERS.items():
    x = torch.rand(shape)
    try:
        output = layer(x, x, x) if name == "MultiheadAttention" else layer(x)
        print(name, tuple((output[0] if isinstance(output, tuple) else output).shape))
        #> Linear (2,)
        #> Conv2d (4, 6, 6)
        #> MaxPool2d (3, 4, 4)
        #> LSTM (5, 4)
        #> MultiheadAttention (5, 8)
    except ValueError as e:
        print(name, "-", e)
        #> BatchNorm2d - expected 4D input (got 3D input)
print(nn.BatchNorm2d(3)(torch.rand(3, 8, 8).unsqueeze(0)).shape)  # 补上批量维 | add the axis
#> torch.Size([1, 3, 8, 8])
