"""手工清零梯度 | Clearing a gradient by hand"""

import torch

x = torch.ones(2, requires_grad=True)
try:
    x.grad.data.zero_()
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'data'
for _ in range(2):
    x.grad = None
    (3 * x).sum().backward()
    print(x.grad)
    #> tensor([3., 3.])
    #> tensor([3., 3.])
