"""原地修改参数 | A parameter changed in place"""

import torch

w = torch.ones(2, requires_grad=True)
w.sum().backward()
try:
    w -= 0.1 * w.grad
except RuntimeError as e:
    print(e)
    #> a leaf Variable that requires grad is being used in an in-place operation.
try:
    w[0] = 0.0
except RuntimeError as e:
    print(e)
    #> a view of a leaf Variable that requires grad is being used in an in-place operation.
with torch.no_grad():
    w -= 0.1 * w.grad
    w[0] = 0.0
print(w, w.is_leaf)
#> tensor([0.0000, 0.9000], requires_grad=True) True
