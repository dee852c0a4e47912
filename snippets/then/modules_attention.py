"""注意力是一个函数 | Attention is one function"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 4, 8)
by_hand = torch.softmax(q @ k.transpose(-2, -1) / 8**0.5, dim=-1) @ v
print(torch.allclose(by_hand, F.scaled_dot_product_attention(q, k, v), atol=1e-6))
#> True
print(F.scaled_dot_product_attention(q, k, v, is_causal=True).shape)
#> torch.Size([1, 4, 8])
