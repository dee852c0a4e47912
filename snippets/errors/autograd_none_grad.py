"""grad 还是 None | grad is still None"""

import torch

w = torch.ones(2, requires_grad=True)
try:
    w.grad.zero_()
except AttributeError as e:
    print(e)
    #> 'NoneType' object has no attribute 'zero_'
w.sum().backward()
print(w.grad)
#> tensor([1., 1.])
optimizer = torch.optim.SGD([w], lr=0.1)
optimizer.zero_grad()  # 设成 None，不是零 | sets it to None, not to zeros
print(w.grad)
#> None
w = w - 0.1  # 新张量，不是叶子 | a new tensor, not a leaf
print(w.is_leaf)
#> False
