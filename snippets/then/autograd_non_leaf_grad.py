"""中间结果默认没有 grad | Intermediate results keep no grad by default"""

import warnings

import torch

x = torch.ones(1, requires_grad=True)
h = 2 * x
(h * h).sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(h.grad)
    #> None
print(str(caught[0].message).split(". ")[0])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed
h = 2 * x
h.retain_grad()
(h * h).sum().backward()
print(h.grad)
#> tensor([4.])
