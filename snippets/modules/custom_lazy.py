"""第一次调用时才知道宽度的层 | A layer that learns its width at the first call"""

import torch
from torch import nn
from torch.nn.modules.lazy import LazyModuleMixin


class LazyScale(LazyModuleMixin, nn.Module):
    def __init__(self):
        super().__init__()
        self.scale = nn.UninitializedParameter()

    def initialize_parameters(self, x):
        if self.has_uninitialized_params():
            self.scale.materialize((x.shape[-1],))
            nn.init.ones_(self.scale)

    def forward(self, x):
        return x * self.scale


layer = LazyScale()
print(layer(torch.rand(2, 6)).shape, layer.scale.shape)
#> torch.Size([2, 6]) torch.Size([6])
