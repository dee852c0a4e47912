"""注意力只有三行，等于 F.scaled_dot_product_attention | Attention in three lines equals F.scaled_dot_product_attention"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
query = torch.randn(2, 5, 8)  # (批量 2, 5 个查询, 8 维) | (batch 2, 5 queries, 8 dimensions)
key = torch.randn(2, 7, 8)  # 7 个键 | 7 keys
value = torch.randn(2, 7, 16)  # 每个键带一个值 | one value for each key

scores = query @ key.transpose(-2, -1) / 8**0.5  # (2, 5, 7)
weights = scores.softmax(dim=-1)  # 每个查询的权重和为 1 | the weights of each query add up to 1
mine = weights @ value
print(mine.shape, weights.sum(dim=-1)[0])
#> torch.Size([2, 5, 16]) tensor([1.0000, 1.0000, 1.0000, 1.0000, 1.0000])
print(torch.allclose(mine, F.scaled_dot_product_attention(query, key, value), atol=1e-6))
#> True
