"""每列一个数，每行一个数 | One number per column, one per row"""

import torch

scores = torch.ones(64, 10)
column_means = scores.mean(dim=0)  # (10,)
print((scores - column_means).shape)  # 从右对齐，正好对上 | lines up from the right
#> torch.Size([64, 10])

row_sums = scores.sum(dim=1)  # (64,)
try:
    scores / row_sums
except RuntimeError as e:
    print(e)
    #> The size of tensor a (10) must match the size of tensor b (64) at non-singleton dimension 1
print((scores / row_sums[:, None]).shape)  # (64, 10) / (64, 1)
#> torch.Size([64, 10])
print((scores / scores.sum(dim=1, keepdim=True)).shape)
#> torch.Size([64, 10])
