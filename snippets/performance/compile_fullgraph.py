"""不许断开：fullgraph=True | No breaks allowed: fullgraph=True

timeout: 60
"""

import torch


def f(x):
    print("sum", x.sum())
    return x * 2


def g(x):
    return torch.where(x.sum() > 0, x * 2, x)  # 分支写进图里 | the branch is in the graph


for function in (f, g):
    try:
        print(torch.compile(function, backend="eager", fullgraph=True)(torch.ones(2)))
        #> tensor([2., 2.])
    except torch._dynamo.exc.Unsupported as e:
        print(str(e).splitlines()[0])
        #> Failed to trace builtin operator
