"""打包前不用按长度排序 | No sorting before packing"""

import torch
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

x, lengths = torch.arange(6.0).view(2, 3, 1), torch.tensor([1, 3])
try:
    pack_padded_sequence(x, lengths, batch_first=True)
except RuntimeError as e:
    print(str(e).split(". ")[0])
    #> `lengths` array must be sorted in decreasing order when `enforce_sorted` is True
packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
back, back_lengths = pad_packed_sequence(packed, batch_first=True)
print(back.squeeze(-1), back_lengths)
#> tensor([[0., 0., 0.],
#>         [3., 4., 5.]]) tensor([1, 3])
