"""按数值分支 | A branch on a value"""

import torch


def choose(x):
    if x.sum() > 0:
        return x * 2
    return x - 1


try:
    torch.compile(choose, backend="eager", fullgraph=True)(torch.ones(2))
except torch._dynamo.exc.Unsupported as e:
    print(str(e).splitlines()[0])
    #> Data-dependent branching


def choose_by_where(x):
    return torch.where(x.sum() > 0, x * 2, x - 1)


print(torch.compile(choose_by_where, backend="eager", fullgraph=True)(torch.ones(2)))
#> tensor([2., 2.])
print(torch.compile(choose, backend="eager")(torch.ones(2)))  # 断图，照样能算 | breaks the graph, still computes
#> tensor([2., 2.])
