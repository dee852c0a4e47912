"""重新编译太多次 | Recompiled too often"""

import logging

import torch


def show(record):
    print(record.getMessage().splitlines()[0])
    #> torch._dynamo hit config.recompile_limit (2)


logging.getLogger("torch._dynamo.convert_frame").addFilter(show)
torch._dynamo.config.recompile_limit = 2  # 平时是 8 | 8 by default


def scale(x, factor):
    return x * factor


compiled = torch.compile(scale, backend="eager", dynamic=False)
for factor in (1, 2, 3):  # 每个整数编译一次 | each integer is compiled
    compiled(torch.ones(2), factor)
torch.compiler.reset()
for factor in (1, 2, 3):
    print(compiled(torch.ones(2), torch.tensor(factor)))
    #> tensor([1., 1.])
    #> tensor([2., 2.])
    #> tensor([3., 3.])
