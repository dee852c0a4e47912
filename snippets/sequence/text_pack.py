"""打包：按时刻排好，没有补齐的位置 | Packing: ordered by time, without padding"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_packed_sequence

torch.manual_seed(0)
tokens = torch.tensor([[5, 2, 7, 3], [4, 0, 0, 0], [6, 8, 0, 0]])
lengths = torch.tensor([4, 1, 2])
packed = pack_padded_sequence(tokens, lengths, batch_first=True, enforce_sorted=False)
print(packed.data, packed.batch_sizes)  # 每一时刻还有几句 | how many sentences are left at each step
#> tensor([5, 6, 4, 2, 8, 7, 3]) tensor([3, 2, 1, 1])
print(packed.sorted_indices)  # 从长到短 | longest first
#> tensor([0, 2, 1])

x = nn.Embedding(10, 6, padding_idx=0)(tokens)
packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
packed_output, h_n = nn.GRU(6, 8, batch_first=True)(packed)
output, out_lengths = pad_packed_sequence(packed_output, batch_first=True)
print(output.shape, out_lengths)  # 顺序已经还原 | in the original order
#> torch.Size([3, 4, 8]) tensor([4, 1, 2])
print(output.abs().sum(dim=2) > 0)  # 补齐处是零 | zeros where there is padding
#> tensor([[ True,  True,  True,  True],
#>         [ True, False, False, False],
#>         [ True,  True, False, False]])
print(torch.equal(h_n[0], output[torch.arange(3), lengths - 1]))
#> True
longer, _ = pad_packed_sequence(packed_output, batch_first=True, total_length=6)
print(longer.shape)  # 默认只补到最长的 | by default it is as long as the longest
#> torch.Size([3, 6, 8])
