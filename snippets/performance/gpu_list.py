"""放在普通列表里的层不会跟着走 | Layers in a plain list do not move along"""

import torch
from torch import nn


class Stack(nn.Module):
    def __init__(self, container):
        super().__init__()
        self.layers = container([nn.Linear(4, 4), nn.Linear(4, 2)])

    def forward(self, x):
        for layer in self.layers:
            x = layer(x)
        return x


x = torch.ones(3, 4, device="meta")
for container in (list, nn.ModuleList):
    try:
        print(container.__name__, Stack(container).to("meta")(x).device)
        #> ModuleList meta
    except RuntimeError as e:
        print(container.__name__, e)
        #> list Tensor on device cpu is not on the expected device meta!
