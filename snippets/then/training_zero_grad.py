"""清零之后梯度是 None | After zero_grad gradients are None"""

import torch
from torch import nn

w = nn.Parameter(torch.ones(2))
optimizer = torch.optim.SGD([w], lr=0.1, weight_decay=0.1)
w.sum().backward()
optimizer.zero_grad(set_to_none=False)
optimizer.step()
print(w.grad, w.detach())
#> tensor([0., 0.]) tensor([0.9900, 0.9900])
optimizer.zero_grad()
optimizer.step()
print(w.grad, w.detach())
#> None tensor([0.9900, 0.9900])
try:
    w.grad.data
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'data'
