"""注意力不知道次序：打乱输入，输出只是跟着打乱 | Attention does not know order: shuffle the input and the output is shuffled along"""

import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(32, 4, batch_first=True)
x = torch.randn(1, 6, 32)
order = torch.randperm(6)
shuffled = x[:, order]
print(torch.allclose(attention(x, x, x)[0][:, order], attention(shuffled, shuffled, shuffled)[0], atol=1e-6))
#> True
positions = nn.Embedding(6, 32)(torch.arange(6))  # 加上位置就不一样了 | with positions it is different
a, b = x + positions, shuffled + positions
print(torch.allclose(attention(a, a, a)[0][:, order], attention(b, b, b)[0], atol=1e-6))
#> False
