"""两道题的答案：打印一次断几次；列表变长 | Answers: how many breaks from one print; a list that grows

timeout: 60
"""

import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)
graphs = []


def count(graph_module, example_inputs):
    graphs.append(graph_module)
    return graph_module.forward


def talkative(x):
    x = x * 2
    print("half way")
    #> half way
    return x + 1


torch.compile(talkative, backend=count)(torch.ones(3))
print(len(graphs), "graphs")
#> 2 graphs


@torch.compile(backend=count)
def add_all(tensors):
    return sum(tensors)


graphs.clear()
for length in (1, 2, 3, 4):
    add_all([torch.ones(3)] * length)
print(len(graphs), "graphs")
#> 4 graphs
