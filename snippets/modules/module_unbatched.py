"""哪些层可以不带批量维 | Which layers take input without a batch"""

import torch
from torch import nn

LAYERS = [
    (nn.Linear(8, 2), (8,)),
    (nn.Conv2d(3, 4, 3), (3, 8, 8)),
    (nn.ConvTranspose2d(3, 4, 2), (3, 8, 8)),
    (nn.MaxPool2d(2), (3, 8, 8)),
    (nn.LSTM(8, 4), (5, 8)),
    (nn.TransformerEncoderLayer(8, 2), (5, 8)),
    (nn.Flatten(), (1, 28, 28)),
    (nn.Flatten(), (3, 8, 8)),
    (nn.BatchNorm1d(3), (3,)),
    (nn.BatchNorm2d(3), (3, 8, 8)),
    (nn.Conv2d(1, 4, 3), (8, 8)),
]
for layer, shape in LAYERS:
    name = type(layer).__name__
    try:
        output = layer(torch.rand(shape))
        print(name, tuple((output[0] if isinstance(output, tuple) else output).shape))
        #> Linear (2,)
        #> Conv2d (4, 6, 6)
        #> ConvTranspose2d (4, 9, 9)
        #> MaxPool2d (3, 4, 4)
        #> LSTM (5, 4)
        #> TransformerEncoderLayer (5, 8)
        #> Flatten (1, 784)
        #> Flatten (3, 64)
    except (ValueError, RuntimeError) as e:
        print(name, "-", e)
        #> BatchNorm1d - expected 2D or 3D input (got 1D input)
        #> BatchNorm2d - expected 4D input (got 3D input)
        #> Conv2d - Expected 3D (unbatched) or 4D (batched) input to conv2d, but got input of size: [8, 8]
print(nn.BatchNorm2d(3)(torch.rand(3, 8, 8).unsqueeze(0)).shape)  # 补上批量维 | add the axis
#> torch.Size([1, 3, 8, 8])
