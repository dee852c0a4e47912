"""属性每次都变：重编到上限就放弃 | An attribute that keeps changing: recompiled up to a limit, then given up

timeout: 60
"""

import logging

import torch

torch._logging.set_logs(dynamo=logging.ERROR)  # 到上限时它会警告 | it warns at the limit
compilations = []


def count(graph_module, example_inputs):
    compilations.append(graph_module)
    return graph_module.forward


class Model(torch.nn.Module):
    def forward(self, x):
        return x * self.step


for kind in (int, torch.tensor):
    torch._dynamo.reset()
    compilations.clear()
    model = Model()
    compiled = torch.compile(model, backend=count)
    for step in range(20):
        model.step = kind(step)  # 模块的整数属性写死在图里 | integer attributes of modules are fixed in the graph
        compiled(torch.ones(2))
    print(kind.__name__, len(compilations), "compilations, limit", torch._dynamo.config.recompile_limit)
    #> int 8 compilations, limit 8
    #> tensor 1 compilations, limit 8
