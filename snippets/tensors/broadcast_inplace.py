"""原地运算不能变大 | In place, the target cannot grow"""

import torch

x = torch.zeros(2, 3)
x += torch.tensor([1.0, 2.0, 3.0])  # (3,) 撑大到 (2, 3)，可以 | (3,) stretches to (2, 3): fine
x[:, 0] = 9  # 赋值也广播 | assignment broadcasts too
print(x)
#> tensor([[9., 2., 3.],
#>         [9., 2., 3.]])

column = torch.zeros(2, 1)
try:
    column += x
except RuntimeError as e:
    print(e)
    #> output with shape [2, 1] doesn't match the broadcast shape [2, 3]
column = column + x  # 新张量可以更大 | a new tensor may be larger
print(column.shape)
#> torch.Size([2, 3])
