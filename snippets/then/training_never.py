"""训练循环里的笔误 | Slips in training loops"""

import torch
from torch import nn

net = nn.Linear(1, 1)
optimizer = torch.optim.SGD(net.parameters(), lr=0.1)
never = {
    "optimizer.grad_zero()": lambda: optimizer.grad_zero(),
    "SGD(param=...)": lambda: torch.optim.SGD(param=net.parameters(), lr=0.1),
    "Adam(filter(..., lr))": lambda: torch.optim.Adam(filter(bool, net.parameters(), 1e-3)),
    "net.classifiter": lambda: net.classifiter,
}
for old, run in never.items():
    try:
        run()
    except (AttributeError, TypeError) as e:
        print(f"{old}: {e}")
        #> optimizer.grad_zero(): 'SGD' object has no attribute 'grad_zero'
        #> SGD(param=...): SGD.__init__() got an unexpected keyword argument 'param'
        #> Adam(filter(..., lr)): filter expected 2 arguments, got 3
        #> net.classifiter: 'Linear' object has no attribute 'classifiter'
