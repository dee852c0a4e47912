"""没注册的张量不会跟着模型走 | A tensor that is not registered stays behind"""

import torch
from torch import nn


class Shifted(nn.Module):
    def __init__(self, registered):
        super().__init__()
        if registered:
            self.register_buffer("shift", torch.ones(2))
        else:
            self.shift = torch.ones(2)

    def forward(self, x):
        return x + self.shift


for registered in (False, True):
    print(registered, Shifted(registered).to("meta").shift.device)
    #> False cpu
    #> True meta
