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
x.grad.data.zero_()  # 有了梯度就能用 | works once there is a gradient
print(x.grad)
#> tensor([0., 0.])
