"""形状变了就重编，第二次编就不限长度，1 除外 | New shapes recompile, the second time for any length but 1

timeout: 60
"""

import torch

sizes = []


def count(graph_module, example_inputs):
    sizes.append([tuple(x.shape) for x in example_inputs if isinstance(x, torch.Tensor)])
    return graph_module.forward


def f(x):
    return x * 2


for dynamic in (None, False, True):  # None 是默认 | None is the default
    torch._dynamo.reset()
    sizes.clear()
    compiled = torch.compile(f, backend=count, dynamic=dynamic)
    for n in (8, 9, 10, 11, 1):
        compiled(torch.ones(n))
    print(dynamic, len(sizes), "compilations", sizes)
    #> None 3 compilations [[(8,)], [(9,)], [(1,)]]
    #> False 5 compilations [[(8,)], [(9,)], [(10,)], [(11,)], [(1,)]]
    #> True 2 compilations [[(8,)], [(1,)]]
