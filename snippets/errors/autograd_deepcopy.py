"""深拷贝带着中间结果 | A deep copy with an intermediate result"""

import copy

import torch
from torch import nn

model = nn.Linear(2, 1)
model.last = model(torch.ones(1, 2))  # 属性里存了带图的输出 | an output with its graph, kept as an attribute
try:
    copy.deepcopy(model)
except RuntimeError as e:
    print(str(e).split("  If")[0])
    #> Only Tensors created explicitly by the user (graph leaves) support the deepcopy protocol at the moment.
model.last = model.last.detach()
print(type(copy.deepcopy(model)).__name__)
#> Linear
