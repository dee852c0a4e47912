"""print 和取数值会断开图 | print and values taken out break the graph

timeout: 120
"""

import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # 断开时它会写日志 | it logs every break

graphs = []


def count(graph_module, example_inputs):
    graphs.append(graph_module)
    return graph_module.forward


@torch.compile(backend=count)
def f(x):
    x = torch.sin(x)
    if x.sum().item() > 0:  # 要看数值：先算到这里 | looks at a value: compute up to here first
        return x + 1
    return x - 1


x = torch.ones(3)
print(f(x), len(graphs), "graphs")
#> tensor([1.8415, 1.8415, 1.8415]) 2 graphs
torch._dynamo.reset()
try:
    torch.compile(f, backend="eager", fullgraph=True)(x)
except Exception as e:
    print(type(e).__name__, str(e).splitlines()[0])
    #> UserError Consider annotating your code using torch._check*(). Could not guard on data-dependent expression zuf0 > 0.0 (unhinted: zuf0 > 0.0).  (Size-like symbols: none)
