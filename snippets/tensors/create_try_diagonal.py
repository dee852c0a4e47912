"""常数加单位矩阵 | A constant plus the identity"""

import torch

print(torch.full((3, 3), -1.0) + 3 * torch.eye(3))
#> tensor([[ 2., -1., -1.],
#>         [-1.,  2., -1.],
#>         [-1., -1.,  2.]])
