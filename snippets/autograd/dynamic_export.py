"""导出要一张固定的图：看数值的 if 不行 | Exporting takes one fixed graph: an if on values fails

timeout: 120
"""

import contextlib
import io
import logging

import torch
from torch import nn

logging.getLogger("torch").setLevel(logging.CRITICAL)


class Branch(nn.Module):
    def forward(self, x):
        if x.sum() > 0:
            return x.sin()
        return x.cos()


class Cond(nn.Module):
    def forward(self, x):
        return torch.cond(x.sum() > 0, torch.sin, torch.cos, (x,))  # 两个分支都进图 | both branches enter the graph


x = torch.ones(3)
try:
    with contextlib.redirect_stderr(io.StringIO()):  # 失败时 torch 会打印整张图 | on failure torch prints the whole graph
        torch.export.export(Branch(), (x,))
except Exception as e:
    print(type(e).__name__)
    #> GuardOnDataDependentSymNode
program = torch.export.export(Cond(), (x,))
print(torch.equal(program.module()(x), x.sin()), torch.equal(program.module()(-x), (-x).cos()))
#> True True
