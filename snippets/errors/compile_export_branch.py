"""导出时按数值分支 | Export with a branch on a value"""

import contextlib
import io
import logging

import torch
from torch import nn


class Choose(nn.Module):
    def forward(self, x):
        return x * 2 if x.sum() > 0 else x + 10


class ChooseByCond(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, lambda x: x * 2, lambda x: x + 10, (x,))


example = (torch.ones(2),)
logging.disable(logging.CRITICAL)  # 日志很长 | the log is long
try:
    with contextlib.redirect_stderr(io.StringIO()):
        torch.export.export(Choose(), example)
except Exception as e:
    print(type(e).__name__, str(e).splitlines()[0])
    #> GuardOnDataDependentSymNode Could not guard on data-dependent expression Eq(u0, 1) (unhinted: Eq(u0, 1)).  (Size-like symbols: none)
program = torch.export.export(ChooseByCond(), example).module()
print(program(torch.ones(2)), program(-torch.ones(2)))
#> tensor([2., 2.]) tensor([9., 9.])
