"""多头注意力的维数 | The sizes of multi-head attention"""

import torch
from torch import nn

try:
    nn.MultiheadAttention(embed_dim=10, num_heads=3)
except AssertionError as e:
    print(e)
    #> embed_dim must be divisible by num_heads
attention, x = nn.MultiheadAttention(12, 3, batch_first=True), torch.zeros(2, 5, 12)
print(attention(x, x, x)[0].shape)
#> torch.Size([2, 5, 12])
try:
    attention(x, x, x, attn_mask=torch.zeros(2, 5))
except RuntimeError as e:
    print(e)
    #> The shape of the 2D attn_mask is torch.Size([2, 5]), but should be (5, 5).
mask = nn.Transformer.generate_square_subsequent_mask(5)
print(attention(x, x, x, attn_mask=mask)[0].shape)
#> torch.Size([2, 5, 12])
