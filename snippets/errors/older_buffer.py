"""没有 nn.Buffer | No nn.Buffer"""

import torch
from torch import nn


class Scale(nn.Module):
    def __init__(self):
        super().__init__()
        try:
            self.factor = nn.Buffer(torch.ones(1))
        except AttributeError as e:
            print(e)
            self.register_buffer("factor", torch.ones(1))


print(list(Scale().state_dict()))
#> ['factor']
