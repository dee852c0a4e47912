"""键和值的头可以少一些：enable_gqa | Fewer heads for keys and values: enable_gqa"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q = torch.randn(2, 8, 10, 16)  # 8 个查询头 | 8 query heads
# 2 个键值头，缓存小四倍 | 2 heads for keys and values: a cache of a quarter
k, v = torch.randn(2, 2, 2, 10, 16).unbind(0)
grouped = F.scaled_dot_product_attention(q, k, v, enable_gqa=True)
repeated = F.scaled_dot_product_attention(q, k.repeat_interleave(4, dim=1), v.repeat_interleave(4, dim=1))
print(grouped.shape, torch.allclose(grouped, repeated, atol=1e-6))
#> torch.Size([2, 8, 10, 16]) True
print(q.numel() // k.numel(), "times fewer numbers in the cache")
#> 4 times fewer numbers in the cache
try:
    F.scaled_dot_product_attention(q, k, v)
except RuntimeError as e:
    print(str(e).splitlines()[0])
    #> The size of tensor a (8) must match the size of tensor b (2) at non-singleton dimension 1
