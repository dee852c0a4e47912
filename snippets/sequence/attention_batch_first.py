"""忘了 batch_first：不报错，注意力跨了样本 | batch_first forgotten: no error, attention across samples"""

import torch
from torch import nn

torch.manual_seed(1)
x = torch.randn(4, 6, 32)  # (批量, 长度, 维数) | (batch, length, dimensions)
changed = x.clone()
changed[0] += 1  # 只改第 0 个样本 | only sample 0 is changed
for batch_first in (False, True):
    torch.manual_seed(0)
    attention = nn.MultiheadAttention(32, 4, batch_first=batch_first)
    difference = (attention(x, x, x)[0] - attention(changed, changed, changed)[0]).abs().sum(dim=(1, 2))
    print(batch_first, (difference > 1e-4).tolist(), tuple(attention(x, x, x)[1].shape))
    #> False [True, True, True, True] (6, 4, 4)
    #> True [True, False, False, False] (4, 6, 6)

for bad in (lambda: nn.MultiheadAttention(30, 4), lambda: attention(x[..., :16], x[..., :16], x[..., :16])):
    try:
        bad()
    except (AssertionError, ValueError) as e:
        print(e)
        #> embed_dim must be divisible by num_heads
        #> was expecting embedding dimension of 32, but got 16
