"""cat 的维数不同 | cat of tensors with different numbers of axes"""

import torch

rows, row = torch.ones(2, 3), torch.zeros(3)
try:
    torch.cat([rows, row])
except RuntimeError as e:
    print(e)
    #> Tensors must have same number of dimensions: got 2 and 1
print(torch.cat([rows, row[None]]).shape)  # (3,) 变成 (1, 3) | (3,) becomes (1, 3)
#> torch.Size([3, 3])
try:
    torch.cat([torch.tensor(1.0), torch.tensor(2.0)])
except RuntimeError as e:
    print(e)
    #> zero-dimensional tensor (at position 0) cannot be concatenated
print(torch.stack([torch.tensor(1.0), torch.tensor(2.0)]))
#> tensor([1., 2.])
