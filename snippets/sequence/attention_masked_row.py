"""整行都被挡住：手写得 nan，F 得 0，nn.MultiheadAttention 得 nan | A row with nothing to see: nan by hand, 0 from F, nan from nn.MultiheadAttention"""

import torch
import torch.nn.functional as F
from torch import nn

torch.manual_seed(0)
x = torch.randn(1, 3, 8)
may_look = torch.tensor([[True, True, False], [True, True, True], [False, False, False]])
scores = x @ x.transpose(1, 2) / 8**0.5
hidden = scores.masked_fill(~may_look, -torch.inf)
print((hidden.softmax(dim=-1) @ x)[0, :, 0])
#> tensor([-1.0484,  0.4353,     nan])
print(F.scaled_dot_product_attention(x, x, x, attn_mask=may_look)[0, :, 0])
#> tensor([-1.0484,  0.4353,  0.0000])
attention = nn.MultiheadAttention(8, 2, batch_first=True)
print(attention(x, x, x, attn_mask=~may_look)[0][0, :, 0].detach())
#> tensor([-0.1457,  0.0223,     nan])
print(attention(x, x, x, attn_mask=~may_look, need_weights=False)[0][0, :, 0].detach())
#> tensor([-0.1457,  0.0223,  0.0000])

# 至少看得到自己，就都是数 | with itself in sight every row has numbers
at_least_itself = may_look | torch.eye(3, dtype=torch.bool)
print(attention(x, x, x, attn_mask=~at_least_itself)[0][0, :, 0].detach().isfinite())
#> tensor([True, True, True])

# 用最小的有限数：成了求平均 | the lowest finite number: it becomes an average
lowest = torch.finfo(x.dtype).min
print(scores.masked_fill(~may_look, lowest).softmax(dim=-1)[0, 2])
#> tensor([0.3333, 0.3333, 0.3333])
