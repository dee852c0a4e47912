"""补齐的批量取最后一步：错的和对的 | The last step of a padded batch: wrong and right"""

import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence, pad_sequence

torch.manual_seed(0)
sequences = [torch.randn(length, 10) for length in (7, 3, 5)]
lengths = torch.tensor([7, 3, 5])
lstm = nn.LSTM(10, 16, batch_first=True)
truth = torch.stack([lstm(s)[0][-1] for s in sequences])  # 一句一句地读 | one sequence at a time

x = pad_sequence(sequences, batch_first=True)
output, (h_n, _) = lstm(x)
wrong = output[:, -1]  # 短句还读了补齐的零 | short ones have read the padding, too
print([torch.allclose(a, b, atol=1e-6) for a, b in zip(wrong, truth, strict=True)])
#> [True, False, False]

picked = output[torch.arange(3), lengths - 1]  # 各取各的最后一步 | each one's own last step
print(torch.allclose(picked, truth, atol=1e-6))
#> True

packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
_, (h_n, _) = lstm(packed)  # 打包以后 h_n 就是对的 | packed, h_n is right as it is
print(torch.allclose(h_n[-1], truth, atol=1e-6))
#> True

both = nn.LSTM(10, 16, batch_first=True, bidirectional=True)
truth = torch.stack([both(s)[1][0][-1] for s in sequences])  # 反向的那一半 | the backward half
for name, batch in (("padded", x), ("packed", packed)):
    h_n = both(batch)[1][0]
    print(name, torch.allclose(h_n[-1], truth, atol=1e-6))
    #> padded False
    #> packed True
