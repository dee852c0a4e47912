"""不连续的张量不能 view | A non-contiguous tensor has no view"""

import torch

x = torch.arange(6).view(2, 3)
print(x.stride(), x.is_contiguous())  # 下一行 +3，下一列 +1 | next row +3, next column +1
#> (3, 1) True
x.t_()  # 原地转置：数没动，步幅换了 | transposed in place: strides swap, data stays
print(x.stride(), x.is_contiguous())
#> (1, 3) False
try:
    x.view(6)
except RuntimeError as e:
    print(e)
    #> view size is not compatible with input tensor's size and stride (at least one dimension spans across two contiguous subspaces). Use .reshape(...) instead.
print(x.reshape(6))  # 需要时才复制 | copies where it must
#> tensor([0, 3, 1, 4, 2, 5])
print(x.contiguous().view(6))  # 先排成连续，再 view | a contiguous copy first
#> tensor([0, 3, 1, 4, 2, 5])
print(x.clone().stride())  # clone 保留各维的先后，照样不能 view | clone keeps the order of the axes: no view either
#> (1, 3)
print(x.clone(memory_format=torch.contiguous_format).view(6))
#> tensor([0, 3, 1, 4, 2, 5])
