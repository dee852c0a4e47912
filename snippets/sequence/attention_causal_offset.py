"""查询比键少时，is_causal 从左上角对齐 | With fewer queries than keys, is_causal is aligned at the upper left"""

import torch
import torch.nn.functional as F
from torch.nn.attention.bias import causal_lower_right

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 1, 5, 8).unbind(0)
whole = F.scaled_dot_product_attention(q, k, v, is_causal=True)
last = q[:, :, -2:]  # 只算最后两个 | only the last two
wrong = F.scaled_dot_product_attention(last, k, v, is_causal=True)
print(torch.allclose(wrong, whole[:, :, -2:]))
#> False
mask = torch.ones(2, 5, dtype=torch.bool).tril(diagonal=5 - 2)  # 右下角对齐 | aligned at the lower right
print(mask)
#> tensor([[ True,  True,  True,  True, False],
#>         [ True,  True,  True,  True,  True]])
right = F.scaled_dot_product_attention(last, k, v, attn_mask=mask)
print(torch.allclose(right, whole[:, :, -2:], atol=1e-6))
#> True
right = F.scaled_dot_product_attention(last, k, v, attn_mask=causal_lower_right(2, 5))
print(torch.allclose(right, whole[:, :, -2:], atol=1e-6))
#> True
