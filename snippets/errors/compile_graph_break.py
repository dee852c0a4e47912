"""fullgraph=True 不许断图 | fullgraph=True allows no graph break"""

import torch


def double(x):
    print("tracing")
    return x * 2


try:
    torch.compile(double, backend="eager", fullgraph=True)(torch.ones(2))
except torch._dynamo.exc.Unsupported as e:
    print(str(e).splitlines()[0])
    #> Failed to trace builtin operator
    print(str(e).splitlines()[1].strip())
    #> Explanation: Dynamo does not know how to trace builtin operator `print` with argument types ['str'] (has_kwargs False)


def double_quietly(x):
    return x * 2


print(torch.compile(double_quietly, backend="eager", fullgraph=True)(torch.ones(2)))
#> tensor([2., 2.])
