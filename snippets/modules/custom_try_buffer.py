"""不训练的常数表 | A table of constants"""

import torch
from torch import nn


class Position(nn.Module):
    def __init__(self):
        super().__init__()
        self.register_buffer("table", torch.arange(4.0), persistent=False)

    def forward(self, x):
        return x + self.table


layer = Position().to(torch.float64)
print(layer.table.dtype, list(layer.parameters()), list(layer.state_dict()))
#> torch.float64 [] []
