"""掩码的形状对不上 | A mask of another shape"""

import torch

x = torch.arange(12).view(4, 3)
columns = torch.tensor([True, False, True])
try:
    x[columns]
except IndexError as e:
    print(e)
    #> The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [4, 3] at index 0
print(x[:, columns])
#> tensor([[ 0,  2],
#>         [ 3,  5],
#>         [ 6,  8],
#>         [ 9, 11]])
print(x[x[:, 0] > 3].shape)  # 长度 4 的掩码选行 | a mask of length 4 selects rows
#> torch.Size([2, 3])
