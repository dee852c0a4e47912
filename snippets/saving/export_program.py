"""torch.export：导出、存、读、运行 | torch.export: export, save, load, run

timeout: 90
"""

import torch
from torch import nn

net = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2)).eval()
program = torch.export.export(net, (torch.rand(3, 4),))
torch.export.save(program, "net.pt2")

loaded = torch.export.load("net.pt2")  # 不需要模型的代码 | without the code of the model
x = torch.rand(3, 4)
with torch.inference_mode():
    print(torch.equal(loaded.module()(x), net(x)))
    #> True
for node in loaded.graph.nodes:
    print(node.op, node.name)
    #> placeholder p_0_weight
    #> placeholder p_0_bias
    #> placeholder p_2_weight
    #> placeholder p_2_bias
    #> placeholder input
    #> call_function linear
    #> call_function relu
    #> call_function linear_1
    #> output output
