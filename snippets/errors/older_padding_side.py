"""pad_sequence 没有 padding_side | pad_sequence without padding_side"""

import torch
from torch.nn.utils.rnn import pad_sequence

rows = [torch.tensor([1]), torch.tensor([2, 3])]
try:
    print(pad_sequence(rows, batch_first=True, padding_side="left"))
    #> tensor([[0, 1],
    #>         [2, 3]])
except TypeError as e:
    print(e)
print(pad_sequence([row.flip(0) for row in rows], batch_first=True).flip(1))
#> tensor([[0, 1],
#>         [2, 3]])
