"""注意力没有 enable_gqa | Attention without enable_gqa"""

import torch
import torch.nn.functional as F

q, k = torch.ones(1, 4, 3, 8), torch.ones(1, 2, 3, 8)  # 4 个头和 2 个头 | 4 and 2 heads
try:
    y = F.scaled_dot_product_attention(q, k, k, enable_gqa=True)
except (AttributeError, TypeError) as e:
    print(e)
    k = k.repeat_interleave(2, dim=1)
    y = (q @ k.mT / 8**0.5).softmax(-1) @ k
print(y.shape)
#> torch.Size([1, 4, 3, 8])
