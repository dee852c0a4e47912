"""给 Python 2 用的 torch._six | torch._six was for Python 2"""

import collections.abc

import torch

try:
    from torch._six import container_abcs, string_classes

    isinstance([1], container_abcs.Sequence), isinstance("a", string_classes)
except ModuleNotFoundError as e:
    print(e)
    #> No module named 'torch._six'
print(isinstance([1], collections.abc.Sequence), isinstance("a", str), torch.inf)
#> True True inf
