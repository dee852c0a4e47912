"""resize_ 不是改形状 | resize_ is not a reshape"""

import numpy as np
import torch

torch.use_deterministic_algorithms(True)  # 没写过的内存填 NaN | fills unwritten memory with NaN
x = torch.arange(6.0).view(2, 3)
x.resize_(2, 2)  # 变小：藏起两个数 | smaller: hides two numbers
print(x, x.untyped_storage().nbytes())
#> tensor([[0., 1.],
#>         [2., 3.]]) 24
print(x.resize_(2, 3))  # 又回来了 | there they are again
#> tensor([[0., 1., 2.],
#>         [3., 4., 5.]])
print(x.resize_(2, 4))  # 变大：露出没写过的内存 | larger: exposes memory nobody wrote
#> tensor([[0., 1., 2., 3.],
#>         [4., 5., nan, nan]])

y = torch.arange(6).view(2, 3).t()
print(y.reshape(2, 3))  # 按 y 的行列次序 | in the order of y
#> tensor([[0, 3, 1],
#>         [4, 2, 5]])
print(y.resize_(2, 3))  # 按内存次序 | in the order of memory
#> tensor([[0, 1, 2],
#>         [3, 4, 5]])

for size in (4, 8):
    for fixed in (torch.zeros(6, requires_grad=True), torch.from_numpy(np.zeros(6))):
        try:
            print(size, fixed.resize_(size).shape)
            #> 4 torch.Size([4])
        except RuntimeError as e:
            print(size, e)
            #> 4 cannot resize variables that require grad
            #> 8 cannot resize variables that require grad
            #> 8 Trying to resize storage that is not resizable
