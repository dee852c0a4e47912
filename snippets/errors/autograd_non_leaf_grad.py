"""中间结果的 grad | The grad of an intermediate result"""

import warnings

import torch

x = torch.ones(2, requires_grad=True)
y = x * 2
y.sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(y.grad)
    #> None
print(str(caught[0].message).split(" Its")[0])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed.
y = x * 2
y.retain_grad()
y.sum().backward()
print(y.grad)
#> tensor([1., 1.])
