"""手写多头，权重抄过来，等于 nn.MultiheadAttention | Multi-head by hand with nn.MultiheadAttention's weights: equal"""

import torch
import torch.nn.functional as F
from torch import nn


class Attention(nn.Module):
    def __init__(self, dimensions, heads):
        super().__init__()
        self.heads = heads
        self.qkv = nn.Linear(dimensions, 3 * dimensions)
        self.out = nn.Linear(dimensions, dimensions)

    def forward(self, x, is_causal=False):  # (N, T, D) -> (N, T, D)
        n, t, d = x.shape
        # 各 (N, heads, T, D / heads) | each (N, heads, T, D / heads)
        q, k, v = self.qkv(x).view(n, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4)
        y = F.scaled_dot_product_attention(q, k, v, is_causal=is_causal)
        return self.out(y.transpose(1, 2).reshape(n, t, d))  # 各头接回来 | heads side by side again


torch.manual_seed(0)
theirs = nn.MultiheadAttention(32, 4, batch_first=True)
mine = Attention(32, 4)
mine.load_state_dict(
    {
        "qkv.weight": theirs.in_proj_weight,
        "qkv.bias": theirs.in_proj_bias,
        "out.weight": theirs.out_proj.weight,
        "out.bias": theirs.out_proj.bias,
    }
)
x = torch.randn(2, 6, 32)
print(torch.allclose(mine(x), theirs(x, x, x)[0], atol=1e-6))
#> True
# 与头数无关 | whatever the number of heads
print([sum(p.numel() for p in Attention(32, heads).parameters()) for heads in (1, 2, 4, 8)])
#> [4224, 4224, 4224, 4224]
print(4 * 32 * 32 + 4 * 32)
#> 4224
