"""长短不一的序列 | Sequences of different lengths"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence, pad_sequence

sequences = [torch.tensor([3, 1, 2]), torch.tensor([4])]
lengths = torch.tensor([len(s) for s in sequences])
ids = pad_sequence(sequences, batch_first=True)  # 用 0 补齐 | filled up with 0
mask = torch.arange(ids.shape[1]) < lengths[:, None]
print(ids)
#> tensor([[3, 1, 2],
#>         [4, 0, 0]])
print(mask)
#> tensor([[ True,  True,  True],
#>         [ True, False, False]])
vectors = nn.Embedding(5, 6, padding_idx=0)(ids)
mean = (vectors * mask[..., None]).sum(dim=1) / lengths[:, None]  # 补齐的不算 | padding does not count
print(mean.shape)
#> torch.Size([2, 6])
packed = pack_padded_sequence(vectors, lengths, batch_first=True, enforce_sorted=False)
outputs, _ = nn.GRU(6, 7, batch_first=True)(packed)
print(pad_packed_sequence(outputs, batch_first=True)[0].shape)
#> torch.Size([2, 3, 7])
