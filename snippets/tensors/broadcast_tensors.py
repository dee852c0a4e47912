"""broadcast_tensors、where、masked_fill | broadcast_tensors, where, masked_fill"""

import torch

rows, columns = torch.broadcast_tensors(torch.arange(2)[:, None], torch.arange(3))
print(rows)
#> tensor([[0, 0, 0],
#>         [1, 1, 1]])
print(columns)
#> tensor([[0, 1, 2],
#>         [0, 1, 2]])

x = torch.arange(6).view(2, 3)
odd_columns = torch.tensor([False, True, False])  # (3,) 的掩码 | a mask of shape (3,)
print(torch.where(odd_columns, x, -1))
#> tensor([[-1,  1, -1],
#>         [-1,  4, -1]])
print(x.masked_fill(odd_columns, 0))
#> tensor([[0, 0, 2],
#>         [3, 0, 5]])
print(x.masked_select(odd_columns))
#> tensor([1, 4])
try:
    x[odd_columns]  # 索引里的掩码不广播 | a mask used as an index does not
except IndexError as e:
    print(e)
    #> The shape of the mask [3] at index 0 does not match the shape of the indexed tensor [2, 3] at index 0
