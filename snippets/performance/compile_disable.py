"""这个函数别编译 | Leave this function alone

timeout: 60
"""

import torch

graphs = []


def count(graph_module, example_inputs):
    graphs.append(graph_module)
    return graph_module.forward


@torch.compiler.disable
def report(x):
    print("max", x.max().item(), "compiling:", torch.compiler.is_compiling())
    #> max 2.0 compiling: False
    #> max 2.0 compiling: False


@torch.compile(backend=count)
def f(x):
    y = x * 2
    report(y)
    return y + 1


print(f(torch.ones(2)), len(graphs), "graphs")
#> tensor([3., 3.]) 2 graphs
with torch.compiler.set_stance("force_eager"):  # 整段关掉，找错时用 | all of it off, to look for a bug
    print(f(torch.ones(2)), len(graphs), "graphs")
    #> tensor([3., 3.]) 2 graphs
