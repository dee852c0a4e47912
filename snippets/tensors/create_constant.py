"""常数张量，形状的写法 | Constant tensors, and ways to give a shape"""

import torch

print(torch.zeros(2, 3))
#> tensor([[0., 0., 0.],
#>         [0., 0., 0.]])
print(torch.ones((2, 3), dtype=torch.int64))  # 元组也行 | a tuple will do
#> tensor([[1, 1, 1],
#>         [1, 1, 1]])
x = torch.full((2, 3), 7)  # 类型随填充值：int64 | dtype follows the fill value: int64
print(x)
#> tensor([[7, 7, 7],
#>         [7, 7, 7]])
print(torch.zeros(x.shape).shape)
#> torch.Size([2, 3])
print(torch.eye(3))
#> tensor([[1., 0., 0.],
#>         [0., 1., 0.],
#>         [0., 0., 1.]])
try:
    torch.full(2, 3)  # full 的形状要写成元组 | full wants its shape as a tuple
except TypeError as e:
    print(e)
    #> full(): argument 'size' (position 1) must be tuple of ints, not int
