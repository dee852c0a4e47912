"""找出宽度写错的一层 | Finding the layer with the wrong width"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(6, 2))
x = torch.rand(1, 4)
for name, layer in net.named_children():
    try:
        x = layer(x)
        print(name, tuple(x.shape))
        #> 0 (1, 8)
        #> 1 (1, 8)
    except RuntimeError as e:
        print(name, layer, e)
        #> 2 Linear(in_features=6, out_features=2, bias=True) addmm: mat1 and mat2 shapes cannot be multiplied (1x8 and 6x2)
