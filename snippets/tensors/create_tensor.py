"""torch.tensor：类型从数据推断，嵌套决定形状 | torch.tensor: dtype inferred, shape from nesting"""

import torch

print(torch.tensor([5, 4]).dtype)
#> torch.int64
print(torch.tensor([5.0, 4]).dtype)
#> torch.float32
print(torch.tensor([True, False]).dtype)
#> torch.bool
print(torch.tensor([5, 4], dtype=torch.float32))  # 自己指定 | your own choice
#> tensor([5., 4.])
print(torch.tensor(3.5).shape)  # 一个数：0 维 | one number: no dimension
#> torch.Size([])
print(torch.tensor([[1, 2, 3], [4, 5, 6]]).shape)
#> torch.Size([2, 3])
try:
    torch.tensor([[1, 2, 3], [4, 5]])  # 每行必须一样长 | rows must have equal length
except ValueError as e:
    print(e)
    #> expected sequence of length 3 at dim 1 (got 2)
