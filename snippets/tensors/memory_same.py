"""两个张量是不是同一块内存 | Do two tensors share memory?"""

import torch

x = torch.arange(6)
view, copy = x.view(2, 3), x.clone()
print(view.data_ptr() == x.data_ptr(), copy.data_ptr() == x.data_ptr())
#> True False
view[0, 0] = 100
print(x[0], copy[0])
#> tensor(100) tensor(0)
row = view[1]
print(row.data_ptr() == x.data_ptr())  # 起点不同 | another start
#> False
print(row.untyped_storage().data_ptr() == x.untyped_storage().data_ptr())  # 同一个存储 | the same storage
#> True
