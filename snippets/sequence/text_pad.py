"""补齐成一个批量，掩码记下哪些是真的 | Pad into a batch; a mask says which are real"""

import torch
from torch.nn.utils.rnn import pad_sequence

sentences = [torch.tensor([5, 2, 7, 3]), torch.tensor([4]), torch.tensor([6, 8])]
batch = pad_sequence(sentences, batch_first=True, padding_value=0)
print(batch)
#> tensor([[5, 2, 7, 3],
#>         [4, 0, 0, 0],
#>         [6, 8, 0, 0]])
lengths = torch.tensor([len(s) for s in sentences])
mask = torch.arange(batch.shape[1]) < lengths[:, None]
print(mask)
#> tensor([[ True,  True,  True,  True],
#>         [ True, False, False, False],
#>         [ True,  True, False, False]])
print(torch.equal(mask, batch != 0))  # 0 不作他用时，这样也行 | the same, if 0 has no other use
#> True
# 生成时补左边 | for generation: on the left
print(pad_sequence(sentences, batch_first=True, padding_side="left"))
#> tensor([[5, 2, 7, 3],
#>         [0, 0, 0, 4],
#>         [0, 0, 6, 8]])
print(pad_sequence(sentences).shape)  # 默认时间在前 | time comes first by default
#> torch.Size([4, 3])
