"""列表里各行不一样长 | A list with rows of different lengths"""

import torch
from torch.nn.utils.rnn import pad_sequence

rows = [[1, 2, 3], [4, 5]]
try:
    torch.tensor(rows)
except ValueError as e:
    print(e)
    #> expected sequence of length 3 at dim 1 (got 2)
print(pad_sequence([torch.tensor(row) for row in rows], batch_first=True))
#> tensor([[1, 2, 3],
#>         [4, 5, 0]])
