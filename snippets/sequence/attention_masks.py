"""F 的掩码：布尔 True 是“可以看”，浮点是加上去 | Masks of F: True means "may look", floats are added"""

import torch
import torch.nn.functional as F

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 4, 8).unbind(0)
may_look = torch.ones(4, 4, dtype=torch.bool).tril()
boolean = F.scaled_dot_product_attention(q, k, v, attn_mask=may_look)
added = torch.zeros(4, 4).masked_fill(~may_look, -torch.inf)
print(added)
#> tensor([[0., -inf, -inf, -inf],
#>         [0., 0., -inf, -inf],
#>         [0., 0., 0., -inf],
#>         [0., 0., 0., 0.]])
floating = F.scaled_dot_product_attention(q, k, v, attn_mask=added)
causal = F.scaled_dot_product_attention(q, k, v, is_causal=True)  # 最短的写法 | the shortest form
print(torch.allclose(boolean, floating), torch.allclose(boolean, causal, atol=1e-6))
#> True True

wrong = F.scaled_dot_product_attention(q, k, v, attn_mask=may_look.float())  # 只加了 1 和 0 | adds 1 and 0
print(torch.allclose(wrong, boolean))
#> False
for bad in (
    {"attn_mask": may_look, "is_causal": True},
    {"attn_mask": may_look.long()},
    {"attn_mask": may_look[:3, :3]},
):
    try:
        F.scaled_dot_product_attention(q, k, v, **bad)
    except RuntimeError as e:
        print(str(e).splitlines()[0])
        #> _scaled_dot_product_attention: Explicit attn_mask should not be set when is_causal=True
        #> Expected attn_mask dtype to be bool or float or to match query dtype, but got attn_mask.dtype: long int and  query.dtype: float instead.
        #> The size of tensor a (4) must match the size of tensor b (3) at non-singleton dimension 3
