"""trace 记下的是一次运行 | A trace records one run"""

import warnings

import torch


def choose(x):
    return x * 2 if x.sum() > 0 else x + 10


with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("ignore", FutureWarning)  # torch.jit.trace 已废弃 | torch.jit.trace is deprecated
    traced = torch.jit.trace(choose, torch.ones(2), check_trace=False)
print(str(caught[0].message).partition(". ")[0])
#> Converting a tensor to a Python boolean might cause the trace to be incorrect
negative = -torch.ones(2)
print(traced(negative), choose(negative))  # 走错了分支 | the wrong branch
#> tensor([-2., -2.]) tensor([9., 9.])
