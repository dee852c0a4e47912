"""哪些神经元一直不动 | Which neurons never fire"""

import torch
from torch import nn

torch.manual_seed(0)
net = nn.Sequential(nn.Linear(16, 64), nn.ReLU(), nn.Linear(64, 64), nn.ReLU())
nn.init.constant_(net[2].bias, -0.4)
with torch.inference_mode():
    x = torch.randn(256, 16)
    for name, layer in net.named_children():
        x = layer(x)
        if isinstance(layer, nn.ReLU):
            dead = (x == 0).all(dim=0).float().mean()
            print(f"layer {name}: mean {x.mean():.2f}, zeros {(x == 0).float().mean():.0%}, dead neurons {dead:.0%}")
            #> layer 1: mean 0.25, zeros 49%, dead neurons 0%
            #> layer 3: mean 0.00, zeros 96%, dead neurons 36%
