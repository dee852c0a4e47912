"""zero_grad 之后梯度是 None | After zero_grad, gradients are None"""

import torch

w = torch.tensor([1.0], requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.1, momentum=0.9)
w.sum().backward()
optimizer.step()
optimizer.zero_grad()
try:
    w.grad.zero_()
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'zero_'
before = w.item()
optimizer.step()  # None：这个参数跳过 | None: this parameter is left out
print(w.item() == before)
#> True
w.grad = torch.zeros(1)
optimizer.step()  # 0：动量还在推着走 | 0: momentum still pushes
print(w.item() == before)
#> False
w.sum().backward()
optimizer.zero_grad(set_to_none=False)
print(w.grad)
#> tensor([0.])
