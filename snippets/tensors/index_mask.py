"""布尔掩码：取出、赋值、计数 | Boolean masks: select, assign, count"""

import torch

x = torch.tensor([[1.0, -2.0, 3.0], [-4.0, 5.0, -6.0]])
mask = x > 0
print(x[mask])  # 掩码与 x 同形状，结果是一维 | a mask of the shape of x gives one dimension
#> tensor([1., 3., 5.])
x[~mask] = 0
print(x, mask.sum(), mask.any(dim=1))
#> tensor([[1., 0., 3.],
#>         [0., 5., 0.]]) tensor(3) tensor([True, True])
print(x[:, mask[0]])  # 一维的掩码选列 | a 1-D mask selects columns
#> tensor([[1., 3.],
#>         [0., 0.]])
print(x[(x > 0) & (x < 4)])  # 用 & | ~，不用 and or not | use & | ~, not and or not
#> tensor([1., 3.])
