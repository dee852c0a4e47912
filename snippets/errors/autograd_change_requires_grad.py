"""中间结果不能关梯度 | requires_grad of an intermediate result"""

import torch
from torch import nn

x = torch.ones(2, requires_grad=True)
y = x * 2
try:
    y.requires_grad = False
except RuntimeError as e:
    print(str(e).split(" If")[0])
    #> you can only change requires_grad flags of leaf variables.
print(y.detach().requires_grad)
#> False
layer = nn.Linear(2, 1).requires_grad_(False)  # 冻结参数 | freezes the parameters
print([p.requires_grad for p in layer.parameters()])
#> [False, False]
