"""meshgrid：要写 indexing | meshgrid: say indexing"""

import warnings

import torch

x, y = torch.arange(3), torch.arange(2)
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.meshgrid(x, y)
print(str(caught[0].message).split(" (")[0])
#> torch.meshgrid: in an upcoming release, it will be required to pass the indexing argument.
ij = torch.meshgrid(x, y, indexing="ij")  # 矩阵：第 0 维是 x | matrix: axis 0 is x
xy = torch.meshgrid(x, y, indexing="xy")  # 画图：横轴是 x | plotting: x runs along the columns
print(ij[0].shape, xy[0].shape)
#> torch.Size([3, 2]) torch.Size([2, 3])
print(torch.cartesian_prod(x, y).tolist())
#> [[0, 0], [0, 1], [1, 0], [1, 1], [2, 0], [2, 1]]
