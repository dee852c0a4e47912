"""长短不一：补齐再叠 | Unequal lengths: pad, then stack"""

import torch
from torch.nn.utils.rnn import pad_sequence, unpad_sequence

sequences = [torch.tensor([1, 2, 3]), torch.tensor([4]), torch.tensor([5, 6])]
padded = pad_sequence(sequences, batch_first=True, padding_value=0)
lengths = torch.tensor([len(s) for s in sequences])
print(padded)
#> tensor([[1, 2, 3],
#>         [4, 0, 0],
#>         [5, 6, 0]])
print(torch.arange(padded.shape[1]) < lengths[:, None])  # 哪些是真的 | which are real
#> tensor([[ True,  True,  True],
#>         [ True, False, False],
#>         [ True,  True, False]])
print(unpad_sequence(padded, lengths, batch_first=True)[2])
#> tensor([5, 6])
