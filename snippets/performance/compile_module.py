"""编译模型：两种写法，键名不同 | Compiling a model: two ways, different keys

timeout: 60
"""

import torch
from torch import nn

model = nn.Sequential(nn.Linear(4, 8), nn.ReLU(), nn.Linear(8, 2))
wrapped = torch.compile(model, backend="eager")
print(list(wrapped.state_dict())[0])  # 多了前缀，存 model 的就没有 | a prefix; save the model's own instead
#> _orig_mod.0.weight
model.compile(backend="eager")  # 原地 | in place
print(list(model.state_dict())[0])
#> 0.weight
x = torch.randn(3, 4)
model(x).sum().backward()  # 训练照常 | training as usual
print(model[0].weight.grad.shape, torch.equal(model(x), wrapped(x)))
#> torch.Size([8, 4]) True
