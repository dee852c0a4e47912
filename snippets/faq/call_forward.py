"""model(x) 会跑钩子，forward 不会 | model(x) runs hooks, forward does not"""

import torch
from torch import nn

model = nn.Linear(2, 1)
model.register_forward_hook(lambda module, inputs, output: print("hook"))
#> hook
x = torch.ones(1, 2)
y = model(x)
z = model.forward(x)  # 什么都没打印 | prints nothing
print(torch.equal(y, z))
#> True
