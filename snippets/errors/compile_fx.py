"""torch.fx 遇到 if | torch.fx meets an if"""

import torch
from torch import fx, nn


class Choose(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 0 else x - 1


class ChooseByWhere(nn.Module):
    def forward(self, x):
        return torch.where(x.sum() > 0, x * 2, x - 1)


try:
    fx.symbolic_trace(Choose())
except fx.proxy.TraceError as e:
    print(e)
    #> symbolically traced variables cannot be used as inputs to control flow
print(fx.symbolic_trace(ChooseByWhere())(torch.ones(2)))
#> tensor([2., 2.])
