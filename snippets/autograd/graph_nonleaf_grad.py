"""中间结果的 grad 是 None | The grad of an intermediate result is None"""

import warnings

import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)
y = x * 3
y.sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(y.grad)
    #> None
print(str(caught[0].message).split(". ")[0])
#> The .grad attribute of a Tensor that is not a leaf Tensor is being accessed

y = x * 3
y.retain_grad()  # 在 backward 之前说要留 | ask for it before backward
y.square().sum().backward()
print(y.grad)
#> tensor([ 6., 12.])
