"""zero_grad 把梯度放掉，不是填零 | zero_grad frees gradients, it does not fill in zeros"""

import torch
from torch import nn

model = nn.Linear(1000, 1000)
optimizer = torch.optim.SGD(model.parameters(), lr=0.1)
for to_none in (True, False):
    model(torch.ones(1, 1000)).sum().backward()
    optimizer.zero_grad(set_to_none=to_none)  # 默认 True | True by default
    print(to_none, model.weight.grad is None, sum(p.grad.nbytes for p in model.parameters() if p.grad is not None))
    #> True True 0
    #> False False 4004000
