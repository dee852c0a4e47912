"""哪些层受 train / eval 影响 | Which layers care about train and eval"""

import torch
from torch import nn

torch.manual_seed(0)
LAYERS = [
    nn.Dropout(),
    nn.Dropout2d(),
    nn.AlphaDropout(),
    nn.BatchNorm2d(4),
    nn.InstanceNorm2d(4),
    nn.LayerNorm(8),
    nn.GroupNorm(2, 4),
    nn.RReLU(),
]
x = torch.randn(2, 4, 8, 8)
for layer in LAYERS:
    trained, evaluated = layer.train()(x), layer.eval()(x)
    print(f"{type(layer).__name__:14} {'differs' if not torch.allclose(trained, evaluated) else 'same'}")
    #> Dropout        differs
    #> Dropout2d      differs
    #> AlphaDropout   differs
    #> BatchNorm2d    differs
    #> InstanceNorm2d same
    #> LayerNorm      same
    #> GroupNorm      same
    #> RReLU          differs
