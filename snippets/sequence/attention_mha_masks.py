"""nn.MultiheadAttention 的掩码：True 是“不许看”，与 F 相反 | Masks of nn.MultiheadAttention: True means "must not look", the opposite of F"""

import torch
from torch import nn

torch.manual_seed(0)
attention = nn.MultiheadAttention(32, 4, batch_first=True)
x = torch.randn(2, 6, 32)
padding = torch.tensor([[False] * 6, [False] * 4 + [True] * 2])  # (N, S)，补齐的是 True | True for padding
future = torch.ones(6, 6, dtype=torch.bool).triu(1)  # (L, S)，将来的是 True | True for the future
weights = attention(x, x, x, key_padding_mask=padding, attn_mask=future)[1]
print(weights[1].detach().numpy().round(2))
#> [[1.   0.   0.   0.   0.   0.  ]
#>  [0.44 0.56 0.   0.   0.   0.  ]
#>  [0.43 0.28 0.29 0.   0.   0.  ]
#>  [0.23 0.24 0.29 0.25 0.   0.  ]
#>  [0.16 0.39 0.24 0.22 0.   0.  ]
#>  [0.24 0.32 0.27 0.17 0.   0.  ]]
per_head = future.expand(2 * 4, 6, 6)  # 每个样本每个头一张 | one for each sample and head
print(attention(x, x, x, attn_mask=per_head)[0].shape)
#> torch.Size([2, 6, 32])

calls = {
    "key_padding_mask is (L, S)": {"key_padding_mask": future},
    "key_padding_mask transposed": {"key_padding_mask": padding.T},
    "attn_mask is (N, S)": {"attn_mask": padding},
    "attn_mask is (N, L, S)": {"attn_mask": future.expand(2, 6, 6)},
    "is_causal alone": {"is_causal": True},
    "integers": {"attn_mask": future.long()},
}
for name, masks in calls.items():
    try:
        attention(x, x, x, **masks)
    except (RuntimeError, AssertionError) as e:
        print(f"{name}: {e}")
        #> key_padding_mask is (L, S): Expected key_padded_mask.shape[0] to be 2, but got 6
        #> key_padding_mask transposed: Expected key_padded_mask.shape[0] to be 2, but got 6
        #> attn_mask is (N, S): The shape of the 2D attn_mask is torch.Size([2, 6]), but should be (6, 6).
        #> attn_mask is (N, L, S): The shape of the 3D attn_mask is torch.Size([2, 6, 6]), but should be (8, 6, 6).
        #> is_causal alone: Need attn_mask if specifying the is_causal hint. You may use the Transformer module method `generate_square_subsequent_mask` to create this mask.
        #> integers: only bool and floating types of attn_mask are supported
