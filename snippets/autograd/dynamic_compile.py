"""torch.compile：照样写 Python，编译器去抓图 | torch.compile: write Python, the compiler captures the graph

timeout: 120
"""

import torch


def f(x):
    return torch.sin(x) ** 2 + torch.cos(x) ** 2


graphs = []


def look(graph_module, example_inputs):  # 一个只看不改的后端 | a backend that looks and changes nothing
    graphs.append(graph_module)
    return graph_module.forward


x = torch.randn(5)
print(torch.equal(torch.compile(f, backend=look)(x), f(x)))
#> True
print([node.target.__name__ for node in graphs[0].graph.nodes if node.op == "call_function"])
#> ['sin', 'pow', 'cos', 'pow', 'add']
