"""谁共享内存，谁是副本 | Which one shares memory, which one is a copy"""

import torch

x = torch.arange(6).view(2, 3)
view = x.view(3, 2)
print(view is x, view.data_ptr() == x.data_ptr())  # 新对象，旧内存 | new object, same memory
#> False True
reshaped = x.reshape(6)  # 能做视图就做视图…… | a view where the layout allows ...
copied = x.t().reshape(6)  # ……不能就复制 | ... else a copy
print(reshaped.data_ptr() == x.data_ptr(), copied.data_ptr() == x.data_ptr())
#> True False
row = x[1]  # 起点不同，要比整块内存 | starts elsewhere: compare the storage
print(row.data_ptr() == x.data_ptr(), row.untyped_storage().data_ptr() == x.untyped_storage().data_ptr())
#> False True
clone = x.clone().view(6)  # 一定是副本 | always a copy
x[0, 0] = 99
print(view[0, 0], reshaped[0], copied[0], clone[0])
#> tensor(99) tensor(99) tensor(0) tensor(0)

weights = torch.ones(2, 3, requires_grad=True)
weights.clone().view(6).sum().backward()  # clone 记录在计算图里 | clone is part of the graph
print(weights.grad)
#> tensor([[1., 1., 1.],
#>         [1., 1., 1.]])
