"""转置之后不能 view | No view after a transpose"""

import torch

x = torch.arange(6).view(2, 3).T
try:
    x.view(6)
except RuntimeError as e:
    print(e)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(x.reshape(6), x.is_contiguous())
#> tensor([0, 3, 1, 4, 2, 5]) False
print(x.contiguous().view(6))
#> tensor([0, 3, 1, 4, 2, 5])
