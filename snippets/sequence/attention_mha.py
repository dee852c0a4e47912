"""nn.MultiheadAttention：形状与返回 | nn.MultiheadAttention: shapes and what it returns"""

import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(embed_dim=32, num_heads=4, batch_first=True)
x = torch.randn(2, 6, 32)
output, weights = attention(x, x, x)  # 自注意力 | self-attention
print(output.shape, weights.shape)  # 权重在各头上取了平均 | weights are averaged over heads
#> torch.Size([2, 6, 32]) torch.Size([2, 6, 6])
print(attention(x, x, x, average_attn_weights=False)[1].shape)
#> torch.Size([2, 4, 6, 6])
print(attention(x, x, x, need_weights=False)[1])  # 不要权重，更快 | faster without the weights
#> None

memory = torch.randn(2, 9, 32)
output, weights = attention(x, memory, memory)  # 交叉注意力：查询来自一句，键和值来自另一句 | cross-attention
print(output.shape, weights.shape)
#> torch.Size([2, 6, 32]) torch.Size([2, 6, 9])
narrow = nn.MultiheadAttention(32, 4, kdim=20, vdim=24, batch_first=True)
print(narrow(x, torch.randn(2, 9, 20), torch.randn(2, 9, 24))[0].shape)
#> torch.Size([2, 6, 32])
