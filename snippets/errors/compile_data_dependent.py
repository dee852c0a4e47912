"""形状取决于数值 | A shape that depends on values"""

import contextlib
import io
import logging

import torch
from torch import nn


class Head(nn.Module):
    def __init__(self, check):
        super().__init__()
        self.check = check

    def forward(self, x, n):
        length = n.item()
        if self.check:
            torch._check(length < x.shape[0])
        return x[:length] if length < x.shape[0] else x


example = (torch.arange(5), torch.tensor(3))
logging.disable(logging.CRITICAL)  # 日志很长 | the log is long
try:
    with contextlib.redirect_stderr(io.StringIO()):
        torch.export.export(Head(check=False), example)
except Exception as e:
    print(type(e).__name__, str(e).splitlines()[0])
    #> GuardOnDataDependentSymNode Could not guard on data-dependent expression u0 < 5 (unhinted: u0 < 5).  (Size-like symbols: none)
program = torch.export.export(Head(check=True), example)
print(program.module()(torch.arange(5), torch.tensor(2)))
#> tensor([0, 1])
