"""切片是视图，列表和掩码是副本 | Slices are views; lists and masks are copies"""

import torch

x = torch.arange(6)
part, picked, masked = x[1:4], x[[1, 2, 3]], x[x > 2]
part[0] = 100
picked[1] = -1
masked[0] = -2
print(x)  # 只有切片改到了原来的 | only the slice reached the original
#> tensor([  0, 100,   2,   3,   4,   5])
x[[0, 5]] = 7  # 赋值总是改原来的 | assignment always does
x[x > 50] = 0
print(x)
#> tensor([7, 0, 2, 3, 4, 7])
x[[0, 1]][0] = 99  # 先取副本，再改副本：没用 | a copy is taken, then changed: no effect
print(x[0])
#> tensor(7)
