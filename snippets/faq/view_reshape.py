"""view 还是 reshape | view or reshape"""

import torch

x = torch.arange(6).view(2, 3)
print(x.reshape(3, 2).data_ptr() == x.data_ptr())  # 连续：都共用内存 | contiguous: both share memory
#> True
try:
    x.T.view(6)
except RuntimeError as e:
    print(e)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
y = x.T.reshape(6)  # 不连续：只好复制 | not contiguous: it has to copy
print(y, y.data_ptr() == x.data_ptr())
#> tensor([0, 3, 1, 4, 2, 5]) False
