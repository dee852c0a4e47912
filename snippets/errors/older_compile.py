"""没有 torch.compile | No torch.compile"""

import torch


def double(x):
    return x * 2


try:
    double = torch.compile(double, backend="eager")
except (AttributeError, RuntimeError) as e:
    print(e)
print(double(torch.ones(2)))
#> tensor([2., 2.])
