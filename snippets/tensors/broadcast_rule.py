"""一列加一行 | A column plus a row"""

import torch

row = torch.tensor([[1, 2]])  # (1, 2)
column = torch.tensor([[1], [2], [3]])  # (3, 1)
print(row + column)
#> tensor([[2, 3],
#>         [3, 4],
#>         [4, 5]])
print((row + column).shape)
#> torch.Size([3, 2])
