"""没有 untyped_storage | No untyped_storage"""

import torch

x = torch.arange(6)
y = x.view(2, 3)
try:
    same = x.untyped_storage().data_ptr() == y.untyped_storage().data_ptr()
except AttributeError as e:
    print(e)
    same = x.storage().data_ptr() == y.storage().data_ptr()
print(same)
#> True
