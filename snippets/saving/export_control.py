"""取决于数值的 if | An if that depends on values

timeout: 90
"""

import contextlib
import io
import logging

import torch
from torch import nn


class Branch(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 0 else -x


class Cond(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda x: x * 2, lambda x: -x, (x,))


logging.disable(logging.WARNING)
try:
    with contextlib.redirect_stderr(io.StringIO()):
        torch.export.export(Branch(), (torch.ones(3),))
except Exception as e:
    print(type(e).__name__, str(e).partition(".")[0])
    #> GuardOnDataDependentSymNode Could not guard on data-dependent expression Eq(u0, 1) (unhinted: Eq(u0, 1))
program = torch.export.export(Cond(), (torch.ones(3),))
print(program.module()(torch.ones(3)), program.module()(-torch.ones(3)))
#> tensor([2., 2., 2.]) tensor([1., 1., 1.])


class ByShape(nn.Module):
    def forward(self, x):
        return x * 2 if x.dim() == 1 else -x  # 形状导出时就知道 | shapes are known


print(torch.export.export(ByShape(), (torch.ones(3),)).module()(-torch.ones(3)))
#> tensor([-2., -2., -2.])
